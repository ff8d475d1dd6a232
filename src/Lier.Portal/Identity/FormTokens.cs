using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Forms;

namespace Lier.Portal.Identity;

/// <summary>
/// Gives a form its antiforgery token, and the cookie with it, only where a page has a form. Blazor's own provider sets the
/// cookie on every page, for circuits whose forms would need it; ours have none, and a public page sets no cookie.
/// </summary>
public sealed class FormTokens(IAntiforgery antiforgery, IHttpContextAccessor http) : AntiforgeryStateProvider
{
    /// <summary>The name of the field that carries the token.</summary>
    public const string Field = "__RequestVerificationToken";

    public override AntiforgeryRequestToken? GetAntiforgeryToken() =>
        http.HttpContext is { Response.HasStarted: false } context
        && antiforgery.GetAndStoreTokens(context) is { RequestToken: { } token } tokens
            ? new AntiforgeryRequestToken(token, tokens.FormFieldName)
            : null;
}

using System.Security.Claims;
using Lier.Portal.Identity.OpenIdConnect;
using Microsoft.AspNetCore.Authentication;

namespace Lier.Portal.Identity;

/// <summary>
/// What follows on the identity provider's answer: the portal's own person in the cookie, or a way back to the sign-in page.
/// </summary>
public sealed class ProviderSignIn(AppRoles appRoles, SignInCommands steps, TimeProvider time, ILogger<ProviderSignIn> logger)
{
    public const string CancelledCode = "geannuleerd";
    public const string UnreachableCode = "onbereikbaar";
    private const string RefusedCode = "mislukt";

    /// <summary>Puts the portal's person in the place of the provider's claims, none of which stay.</summary>
    public async Task RecogniseAsync(TicketReceivedContext context)
    {
        var user = context.Principal!;
        // Entra's sub differs per application; its oid stays when the portal is registered anew.
        var subject = user.FindFirst("oid") ?? user.FindFirst("sub")!;
        var person = await steps.RecogniseAsync(
            $"{subject.Issuer}#{subject.Value}",
            NameOf(user) ?? subject.Value,
            appRoles.RolesOf(user),
            appRoles.TeamsOf(user),
            appRoles.NameInReports(subject.Value),
            AddressOf(user),
            context.HttpContext.RequestAborted);
        if (person.Roles.Count == 0)
            logger.LogWarning("{Name} ({Subject}) signed in without an app role that the portal knows", person.Name, subject.Value);
        context.Principal = person.ToPrincipal(context.Scheme.Name, time.GetUtcNow());
    }

    /// <summary>The person turned back at the provider, or the provider did not let them through.</summary>
    public Task Cancelled(AccessDeniedContext context)
    {
        logger.LogInformation("Sign-in cancelled at the provider: {Reason}", context.Request.Query["error_description"].ToString());
        context.Response.Redirect(Urls.SignInFailed(CancelledCode));
        context.HandleResponse();
        return Task.CompletedTask;
    }

    /// <summary>The reason is for the log; on screen it would help only who forged the answer.</summary>
    public Task Failed(RemoteFailureContext context)
    {
        logger.LogWarning(context.Failure, "Sign-in refused: {Reason}", context.Failure?.Message);
        context.Response.Redirect(Urls.SignInFailed(context.Failure is ProviderUnreachableException ? UnreachableCode : RefusedCode));
        context.HandleResponse();
        return Task.CompletedTask;
    }

    // What people sign in with at Entra ID mostly is their address, and is no address where it is not.
    private static string? AddressOf(ClaimsPrincipal user) =>
        new[] { user.FindFirst("email_verified")?.Value == "false" ? null : "email", "preferred_username", "upn" }
            .Select(claim => claim is null ? null : user.FindFirst(claim)?.Value.Trim()).FirstOrDefault(EmailAddress.IsOne);

    private static string? NameOf(ClaimsPrincipal user) => user.FindFirst("name")?.Value ?? user.FindFirst("preferred_username")?.Value;
}

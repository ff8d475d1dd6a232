using Lier.Portal.Application.Administration;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Domain;
using Lier.Portal.Public.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Lier.Portal.Public.Accessibility;

/// <summary>The accessibility statement, and the form by which a reader reaches the team.</summary>
public static class AccessibilityEndpoints
{
    private const long LargestForm = 256 * 1024;

    public static void MapAccessibility(this RouteGroupBuilder pages, WebApplication app)
    {
        pages.MapGet(Urls.Accessibility, (PageRenderer renderer) => AnswerAsync(renderer, [], isKept: true));
        // No antiforgery token, for that takes a cookie: nobody is signed in here.
        app.MapPost(Urls.Accessibility, SayAsync).AllowAnonymous().DisableAntiforgery().RequireRateLimiting(PublicSetup.Slow).WithMetadata(new RequestSizeLimitAttribute(LargestForm));
    }

    private static async Task<IResult> SayAsync(HttpRequest request, FeedbackCommands feedback, PageRenderer renderer, CancellationToken cancel)
    {
        if (!request.HasFormContentType) return Results.BadRequest();
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(cancel);
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            return Results.BadRequest();
        }

        var (text, page, email) = (form["melding"].ToString().ReplaceLineEndings("\n"), form["pagina"].ToString(), form["email"].ToString());
        // A field that no reader sees: only a program fills it in, and need not know that it was seen through.
        if (form["website"].ToString().Length > 0) return await ThanksAsync(renderer);
        try
        {
            await feedback.SayAsync(text, page, email, cancel);
            return await ThanksAsync(renderer);
        }
        catch (RefusedException refused)
        {
            return await AnswerAsync(renderer, new()
            {
                [nameof(AccessibilityPage.Errors)] = refused.Objections,
                [nameof(AccessibilityPage.Text)] = text,
                [nameof(AccessibilityPage.Page)] = page,
                [nameof(AccessibilityPage.Email)] = email,
            });
        }
    }

    private static Task<IResult> ThanksAsync(PageRenderer renderer) => AnswerAsync(renderer, new() { [nameof(AccessibilityPage.IsSaid)] = true });

    private static async Task<IResult> AnswerAsync(PageRenderer renderer, Dictionary<string, object?> parameters, bool isKept = false) => await renderer.PageAsync<AccessibilityPage>(
        new("Toegankelijkheid – Lier vordert", "Hoe toegankelijk deze site is, en waar u terechtkunt als er iets moeilijk gaat.", Urls.Accessibility) { IsKept = isKept }, parameters);
}

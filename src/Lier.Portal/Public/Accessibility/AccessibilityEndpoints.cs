using Lier.Portal.Application.Administration;
using Lier.Portal.Public.Frame;

namespace Lier.Portal.Public.Accessibility;

/// <summary>The accessibility statement, and the form by which a reader reaches the team.</summary>
public static class AccessibilityEndpoints
{
    private const long LargestForm = 256 * 1024;

    public static void MapAccessibility(this RouteGroupBuilder pages, WebApplication app)
    {
        pages.MapGet(Urls.Accessibility, (PageRenderer renderer) => AnswerAsync(renderer, [], isKept: true));
        app.MapOpenForm(Urls.Accessibility, SayAsync, LargestForm);
    }

    private static async Task<IResult> SayAsync(
        HttpRequest request, FeedbackCommands feedback, PageRenderer renderer, CancellationToken cancel)
    {
        if (await FeedbackForm.ReadAsync(request, cancel) is not { } form) return Results.BadRequest();
        if (form.IsOfAProgram) return await ThanksAsync(renderer);
        try
        {
            await feedback.SayAsync(form.Text, form.Page, form.Email, cancel);
            return await ThanksAsync(renderer);
        }
        catch (RefusedException refused)
        {
            return await AnswerAsync(renderer, new()
            {
                [nameof(AccessibilityPage.Errors)] = refused.Objections,
                [nameof(AccessibilityPage.Text)] = form.Text,
                [nameof(AccessibilityPage.Page)] = form.Page,
                [nameof(AccessibilityPage.Email)] = form.Email,
            });
        }
    }

    private static Task<IResult> ThanksAsync(PageRenderer renderer) =>
        AnswerAsync(renderer, new() { [nameof(AccessibilityPage.IsSaid)] = true });

    private static async Task<IResult> AnswerAsync(
        PageRenderer renderer, Dictionary<string, object?> parameters, bool isKept = false) =>
        await renderer.PageAsync<AccessibilityPage>(
            new(
                "Toegankelijkheid – Lier vordert",
                "Hoe toegankelijk deze site is, en waar u terechtkunt als er iets moeilijk gaat.",
                Urls.Accessibility)
            {
                IsKept = isKept,
            },
            parameters);
}

using Lier.Portal.Application.Reports;
using Lier.Portal.Public.Frame;

namespace Lier.Portal.Public.Register;

/// <summary>The register, and the page where everybody can check a file.</summary>
public static class RegisterEndpoints
{
    private const long LargestFile = 50 * 1024 * 1024;
    private const string Broken = "Dit bestand kwam niet goed aan, of is groter dan 50 MB. Probeer het opnieuw.";
    private const string Missing = "Kies het bestand dat u wilt nakijken.";
    private const string TooLarge = "Dit bestand is groter dan 50 MB; zo groot is geen enkele publicatie.";

    public static void MapRegister(this RouteGroupBuilder pages, WebApplication app)
    {
        pages.MapGet(Urls.Register, RegisterAsync);
        pages.MapGet(Urls.RegisterLines, LinesAsync);
        app.MapGet(Urls.Check, EmptyAsync).AllowAnonymous();
        app.MapOpenForm(Urls.Check, CheckAsync, 2 * LargestFile);
    }

    private static async Task<IResult> RegisterAsync(RegisterQueries register, PageRenderer renderer, CancellationToken cancel) =>
        await renderer.PageAsync<RegisterPage>(
            new(
                "Register – Lier vordert",
                "Elke publicatie, verbetering en intrekking van de rapporten en programma’s van Lier, met nummer en vingerafdruk.",
                Urls.Register),
            new() { [nameof(RegisterPage.Entries)] = await register.NewestAsync(cancel) });

    private static async Task<IResult> LinesAsync(RegisterQueries register, CancellationToken cancel)
    {
        var lines = await register.LinesAsync(cancel);
        return PublicPage.Text(string.Concat(lines.Select(line => line + "\n")), "application/jsonl", Urls.RegisterLines);
    }

    private static Task<IResult> EmptyAsync([AsParameters] CheckedFile page) => page.AnswerAsync(null, null);

    private static async Task<IResult> CheckAsync(HttpContext context, [AsParameters] CheckedFile page)
    {
        IFormFile? file;
        try
        {
            file = context.Request.HasFormContentType
                ? (await context.Request.ReadFormAsync(page.Cancel)).Files["bestand"]
                : null;
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            return await page.AnswerAsync(null, Broken);
        }

        if (file is not { Length: > 0 }) return await page.AnswerAsync(null, Missing);
        if (file.Length > LargestFile) return await page.AnswerAsync(null, TooLarge);
        await using var stream = file.OpenReadStream();
        return await page.AnswerAsync(await Fingerprint.OfAsync(stream, page.Cancel), null);
    }
}

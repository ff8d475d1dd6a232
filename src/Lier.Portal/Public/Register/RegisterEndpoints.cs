using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Verification;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Domain;
using Lier.Portal.Public.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Lier.Portal.Public.Register;

/// <summary>The register, and the page where everybody can check a file.</summary>
public static class RegisterEndpoints
{
    private const long LargestFile = 50 * 1024 * 1024;

    public static void MapRegister(this RouteGroupBuilder pages, WebApplication app)
    {
        pages.MapGet(Urls.Register, RegisterAsync);
        pages.MapGet(Urls.RegisterLines, LinesAsync);
        app.MapGet(Urls.Check, (RegisterQueries register, LastCheck check, PageRenderer renderer, CancellationToken cancel) => AnswerAsync(null, null, register, check, renderer, cancel)).AllowAnonymous();
        // No antiforgery token, for that takes a cookie: whoever sends this form for somebody else learns and changes nothing.
        app.MapPost(Urls.Check, CheckAsync).AllowAnonymous().DisableAntiforgery().RequireRateLimiting(PublicSetup.Slow).WithMetadata(new RequestSizeLimitAttribute(2 * LargestFile));
    }

    private static async Task<IResult> RegisterAsync(RegisterQueries register, PageRenderer renderer, CancellationToken cancel) =>
        await renderer.PageAsync<RegisterPage>(
            new("Register – Lier vordert", "Elke publicatie, verbetering en intrekking van de rapporten en programma’s van Lier, met nummer en vingerafdruk.", Urls.Register),
            new() { [nameof(RegisterPage.Entries)] = await register.NewestAsync(cancel) });

    private static async Task<IResult> LinesAsync(RegisterQueries register, CancellationToken cancel) =>
        PublicPage.Text(string.Concat((await register.LinesAsync(cancel)).Select(line => line + "\n")), "application/jsonl", Urls.RegisterLines);

    private static async Task<IResult> CheckAsync(HttpContext context, RegisterQueries register, LastCheck check, PageRenderer renderer, CancellationToken cancel)
    {
        IFormFile? file;
        try
        {
            file = context.Request.HasFormContentType ? (await context.Request.ReadFormAsync(cancel)).Files["bestand"] : null;
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            return await AnswerAsync(null, "Dit bestand kwam niet goed aan, of is groter dan 50 MB. Probeer het opnieuw.", register, check, renderer, cancel);
        }

        if (file is not { Length: > 0 })
            return await AnswerAsync(null, "Kies het bestand dat u wilt nakijken.", register, check, renderer, cancel);
        if (file.Length > LargestFile) return await AnswerAsync(null, "Dit bestand is groter dan 50 MB; zo groot is geen enkele publicatie.", register, check, renderer, cancel);
        await using var stream = file.OpenReadStream();
        return await AnswerAsync(await Fingerprint.OfAsync(stream, cancel), null, register, check, renderer, cancel);
    }

    private static async Task<IResult> AnswerAsync(string? sha256, string? objection, RegisterQueries register, LastCheck check, PageRenderer renderer, CancellationToken cancel) =>
        await renderer.PageAsync<CheckPage>(
            new("Een bestand nakijken – Lier vordert", "Kijk na of een gedownload rapport of programma ongewijzigd is.", Urls.Check) { IsKept = false },
            new()
            {
                [nameof(CheckPage.Sha256)] = sha256,
                [nameof(CheckPage.Known)] = sha256 is null ? null : await register.WhatIsAsync(sha256, cancel),
                [nameof(CheckPage.Objection)] = objection,
                [nameof(CheckPage.Check)] = await check.ReadAsync(cancel),
            });
}

using Lier.Portal.Application.Notes.EvidenceItems;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Domain.Notes;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace Lier.Portal.Desks.Notes;

/// <summary>
/// Files that go in and out with a note, and links. What goes out is only ever saved by a browser, never opened in the portal's name.
/// </summary>
public static class EvidenceEndpoints
{
    public static void MapEvidence(this WebApplication app)
    {
        var evidence = app.MapGroup("").RequireAuthorization(Policies.Notes);
        evidence.MapGet(Urls.EvidenceItemTemplate, DownloadAsync);
        evidence.MapPost(Urls.EvidenceLinkTemplate, AddLinkAsync);
        evidence.MapPost(Urls.EvidenceRemovalTemplate, RemoveAsync).WithMetadata(new RequireAntiforgeryTokenAttribute());
        // Its token is looked at by hand: the framework would first read a form of any length, and call one that is too long forged.
        evidence.MapPost(Urls.EvidenceFileTemplate, AddFileAsync)
            .DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(EvidenceUpload.LargestRequest));
    }

    private static async Task<IResult> DownloadAsync(
        string period, string slug, int id, HttpContext context, EvidenceQueries evidence, CancellationToken cancel)
    {
        try
        {
            if (!ReportingPeriod.TryParse(period, null, out var half)
                || await evidence.FileAsync(half, slug, id, PersonClaims.Of(context.User), cancel) is not var (file, content))
                return Results.NotFound();
            (context.Response.Headers.ContentSecurityPolicy, context.Response.Headers.CacheControl) = ("sandbox", "private, no-store");
            return Results.File(content, file.Kind.MediaType(), file.Name);
        }
        catch (RefusedException)
        {
            return Results.Forbid();
        }
    }

    private static Task<IResult> AddLinkAsync(
        string period, string slug, [FromForm(Name = "adres")] string? address, [FromForm(Name = "toont")] string? shows,
        HttpContext context, NoteQueries notes, EvidenceCommands steps, CancellationToken cancel) =>
        ChangeAsync(
            period, slug, context, notes, "bewijsstuk",
            (note, by) => steps.AddLinkAsync(note.Id, address ?? "", shows ?? "", by, cancel));

    private static Task<IResult> RemoveAsync(
        string period, string slug, int id,
        HttpContext context, NoteQueries notes, EvidenceCommands steps, CancellationToken cancel) =>
        ChangeAsync(period, slug, context, notes, "bewijsstuk-weg", (note, by) => steps.RemoveAsync(note.Id, id, by, cancel));

    private static Task<IResult> AddFileAsync(
        string period, string slug,
        HttpContext context, NoteQueries notes, EvidenceCommands steps, IAntiforgery antiforgery, CancellationToken cancel) =>
        ChangeAsync(period, slug, context, notes, "bewijsstuk", async (note, by) =>
        {
            RefusedException.ThrowIfAny(note.ObjectionsToWriting(by));
            var upload = await EvidenceUpload.ReadAsync(context.Request, cancel);
            if (!await antiforgery.IsRequestValidAsync(context)) throw new BadHttpRequestException("A form from elsewhere.");
            await steps.AddFileAsync(note.Id, upload.FileName, upload.Content, upload.Shows, by, cancel);
        });

    private static async Task<IResult> ChangeAsync(
        string period, string slug, HttpContext context, NoteQueries notes, string done, Func<ProgressNote, Person, Task> change)
    {
        if (!ReportingPeriod.TryParse(period, null, out var half)) return Results.NotFound();
        var by = PersonClaims.Of(context.User);
        try
        {
            if (await notes.FindAsync(half, slug, by, context.RequestAborted) is not { Note: var note }) return Results.NotFound();
            if (!by.WorksFor(note.Action.Team)) return Results.Forbid();
            return await AnswerAsync(context, Urls.Note(half, slug), done, () => change(note, by));
        }
        catch (RefusedException)
        {
            return Results.Forbid();
        }
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, string page, string done, Func<Task> change)
    {
        const string Place = "#bewijsstukken";
        try
        {
            await change();
            return Results.LocalRedirect(Urls.Done(page, done) + Place);
        }
        catch (RefusedException refused)
        {
            return Refusal.Answer(context, StatusCodes.Status422UnprocessableEntity, refused.Message, page + Place);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refusal.Answer(context, StatusCodes.Status413PayloadTooLarge, EvidenceUpload.TooLarge, page + Place);
        }
        catch (BadHttpRequestException)
        {
            return Results.BadRequest();
        }
    }
}

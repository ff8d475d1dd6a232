using Lier.Portal.Application.Reports;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Public.OpenData;

/// <summary>A portal at an address of its own, with the first report and two versions of one that it published itself; the second names the mayor.</summary>
public sealed class PublishedTown : IAsyncLifetime
{
    public const string Address = "https://portaal.lier.example";

    public Portal Portal { get; } = new() { Settings = [("Portal:Url", Address), ("Portal:Licence", "https://licentie.example/vrij")] };

    public async Task InitializeAsync()
    {
        await Portal.InitializeAsync();
        await PublishAsync("01-11-sap-01-01", new ReportTexts("De index stijgt."));
        await PublishAsync("01-11-sap-01-02", new ReportTexts("De index stijgt.", Erratum: "De tweede nota ontbrak & <hoort> erbij.", Mayor: "Rik Verwaest"));
    }

    public Task DisposeAsync() => ((IAsyncLifetime)Portal).DisposeAsync();

    private async Task PublishAsync(string slug, ReportTexts texts)
    {
        var note = await Portal.SubmittedAsync(slug);
        await Portal.Notes.AgreeAsync(note.Id, 1, await Portal.PersonAsync(Role.Alderman));
        await Portal.DecideAsync(await Portal.NoteAsync(slug), DecisionOutcome.Approved, number: $"2022_CBS_{slug[^2..]}");
        var publication = Portal.Services.GetRequiredService<PublicationCommands>();
        var draft = await publication.DraftAsync(Portal.Period, texts);
        await publication.PublishAsync(Portal.Period, texts, draft!.NotesHash, await Portal.PersonAsync(Role.CollegeSecretary));
    }
}

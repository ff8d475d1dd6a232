using System.Text;
using Lier.Portal.Application.Budgets;
using Lier.Portal.Application.College;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Golden;

/// <summary>What the people of the demo do, each thing by whoever it falls to.</summary>
internal static class Deeds
{
    public static async Task<ProgressNote> NoteAsync(this Portal portal, ReportingPeriod period, string slug)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.Notes.Whole().AsNoTracking().SingleAsync(n => n.Period == period && n.Action.Slug == slug);
    }

    public static async Task WriteAsync(this Portal portal, ReportingPeriod period, string slug, NoteText text)
    {
        var note = await portal.NoteAsync(period, slug);
        await portal.Notes.WriteAsync(note.Id, note.Revision, text, await portal.PersonAsync(Role.Staff));
    }

    public static async Task SubmitAsync(this Portal portal, ReportingPeriod period, string slug, NoteText text)
    {
        var note = await portal.NoteAsync(period, slug);
        await portal.Notes.SubmitAsync(note.Id, note.Revision, text, await portal.PersonAsync(Role.Staff));
    }

    public static async Task SendBackAsync(this Portal portal, ReportingPeriod period, string slug, string reason)
    {
        var note = await portal.NoteAsync(period, slug);
        await portal.Notes.SendBackAsync(note.Id, note.LastVersion!.Number, reason, AldermenOf(note)[0]);
    }

    /// <summary>Everybody who is asked as alderman agrees; with a role, somebody who has that one.</summary>
    public static async Task AgreeAsync(this Portal portal, ReportingPeriod period, string slug, Role role = Role.Alderman)
    {
        var note = await portal.NoteAsync(period, slug);
        foreach (var person in role == Role.Alderman ? AldermenOf(note) : [await portal.PersonAsync(role)])
            await portal.Notes.AgreeAsync(note.Id, note.LastVersion!.Number, person);
    }

    public static async Task DecideAsync(
        this Portal portal, ReportingPeriod period, DateOnly session, string number,
        params IEnumerable<(string Slug, DecisionOutcome Outcome, string Reason)> decided)
    {
        var results = new List<NoteResult>();
        foreach (var (slug, outcome, reason) in decided)
        {
            var note = await portal.NoteAsync(period, slug);
            results.Add(new(note.Id, note.LastVersion!.Number, outcome, reason));
        }

        await portal.Get<CollegeCommands>().RegisterAsync(period, session, number, results, await portal.PersonAsync(Role.CollegeSecretary));
    }

    public static async Task PublishAsync(this Portal portal, ReportingPeriod period, ReportTexts texts)
    {
        var publication = portal.Get<PublicationCommands>();
        var draft = await publication.DraftAsync(period, texts);
        await publication.PublishAsync(period, texts, draft!.NotesHash, await portal.PersonAsync(Role.CollegeSecretary));
    }

    /// <summary>Both councils take note of the report.</summary>
    public static async Task AcknowledgeAsync(this Portal portal, ReportingPeriod period, DateOnly session)
    {
        var (dossiers, secretary) = (portal.Get<ReportDossierCommands>(), await portal.PersonAsync(Role.CollegeSecretary));
        foreach (var council in Enum.GetValues<Council>()) await dossiers.AcknowledgeAsync(period, new(council, session), secretary);
    }

    /// <summary>The amounts of the administrator's guide, by the columns that the portal proposes.</summary>
    public static async Task BringAmountsAsync(this Portal portal, ReportingPeriod period)
    {
        var (steps, administrator) = (portal.Get<BudgetCommands>(), await portal.PersonAsync(Role.Administrator));
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(BudgetExample.Text()));
        var id = (await steps.BringAsync(period, "bedragen.csv", file, administrator)).UploadId!.Value;
        await steps.ChooseAsync(id, (await steps.DeskAsync(id, administrator))!.ChoiceFor(null), administrator);
        await steps.StoreAsync(id, (await steps.PreviewAsync(id, administrator))!.Proposal.Fingerprint, administrator);
    }

    private static IReadOnlyList<Person> AldermenOf(ProgressNote note) =>
        [.. note.Action.Mandates.Select(m => m.Alderman).DistinctBy(a => a.Id).OrderBy(a => a.Id)
            .Select(a => new Person(a.Id, a.Name, [Role.Alderman], []))];
}

using Lier.Portal.Application.Data;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Published;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.Writing;

/// <summary>Reads one note for those who may see it.</summary>
public sealed class NoteQueries(IDbContextFactory<PortalDb> databases, ReportQueries reports, RouteDefinitions routes, TownClock clock)
{
    private const string NotYours = "Deze nota is alleen zichtbaar voor het team, wie ze moet beoordelen, en de CBS-secretaris.";

    /// <returns>Null when there is no such note.</returns>
    /// <exception cref="RefusedException">The note exists but is not this person's to read.</exception>
    public async Task<NoteReading?> FindAsync(ReportingPeriod period, string slug, Person by, CancellationToken cancel = default)
    {
        var address = PlanCode.SlugOf(slug);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var note = await db.Notes.Whole().AsNoTracking().FirstOrDefaultAsync(n => n.Period == period && n.Action.Slug == address, cancel);
        if (note is null) return null;
        var route = await db.NoteRoutes.AsNoTracking().Include(r => r.Journal).SingleAsync(r => r.NoteId == note.Id, cancel);
        var dates = await db.Rounds.Where(r => r.Period == period)
            .Select(r => new DueDates(r.SubmitBy, r.AgreeBy, null)).SingleAsync(cancel);
        var way = RouteReading.Of(
            route, await routes.OfAsync(db, route, cancel), dates, NoteFacts.Of(note.LastVersion?.Text ?? note.Text));
        if (!note.MayBeReadBy(by, clock.Today, way.Request)) throw new RefusedException(NotYours);
        var previous = period.Previous.IsInPlanOf(period) ? await reports.ActionAsync(note.Action.Slug, period.Previous, cancel) : null;
        return new NoteReading(note, way with { DueBy = way.DueBy ?? DueBy(way.Step, dates) }, previous?.Content.Note, previous?.Budget)
        {
            Targets = SeesNumbers(by, note) ? await db.ServedByAsync(note.ActionId, period, by.WorksFor(note.Action.Team), cancel) : [],
        };
    }

    // Numbers that are not decided yet are seen by those who see the measurement, but not by who leads or judges only the note.
    private bool SeesNumbers(Person person, ProgressNote note) =>
        note.Action.IsCompetent(person, clock.Today) || person.WorksFor(note.Action.Team) || person.Is(Role.CollegeSecretary);

    /// <summary>A note and whom it asks to agree, by the context that goes on with it.</summary>
    /// <exception cref="RefusedException">The note is not this person's to read.</exception>
    public async Task<(ProgressNote Note, AgreementRequest? Asked)> ReadableAsync(
        PortalDb db, int noteId, Person by, CancellationToken cancel)
    {
        var note = await db.Notes.Whole().SingleAsync(n => n.Id == noteId, cancel);
        var asked = await db.AskedAboutAsync(noteId, cancel);
        return note.MayBeReadBy(by, clock.Today, asked) ? (note, asked) : throw new RefusedException(NotYours);
    }

    /// <summary>What happened to a note, in order; under the same conditions.</summary>
    public async Task<IReadOnlyList<JournalLine>?> JournalAsync(
        ReportingPeriod period, string slug, Person by, CancellationToken cancel = default)
    {
        if (await FindAsync(period, slug, by, cancel) is not { Note.Id: var id }) return null;
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.NoteRoutes.AsNoTracking().Where(r => r.NoteId == id)
            .SelectMany(r => r.Journal).OrderBy(l => l.Sequence).ToListAsync(cancel);
    }

    // A note on a text from before deadlines still has the dates of its half-year.
    private static DateOnly? DueBy(RouteStep? step, DueDates dates) =>
        step?.Deadline is not null ? null : step?.Kind == StepKind.Agree ? dates.AgreeBy : dates.SubmitBy;
}

/// <summary>A note with what stands around it on the desk.</summary>
/// <param name="Way">Where it is on its route.</param>
/// <param name="Previous">What was published for the half-year before.</param>
/// <param name="Budget">The budget of the plan in that report: the last one known.</param>
public sealed record NoteReading(
    ProgressNote Note,
    RouteReading Way,
    ReportedNote? Previous,
    BudgetTable? Budget)
{
    public RouteStep? Step => Way.Step;

    /// <summary>The promises with a number that the action serves in this half-year; empty for who may not see what is measured.</summary>
    public IReadOnlyList<ServedTarget> Targets { get; init; } = [];

    /// <summary>What was agreed to and can be taken back; null where the route does not offer that.</summary>
    public AgreementRequest? Agreed => Way.AgreedBefore;

    public NoteContext Context => new(Note.Period, Note.Action.Start, Note.Action.End, Previous, Budget) { Targets = Targets };

    /// <summary>Is it this person's turn to take this outcome, both for the route and for the rules?</summary>
    public bool MaySubmit(Person by) => Offers(Outcomes.Submit, by) && !Note.ObjectionsToWriting(by).Any();

    public bool MayWithdraw(Person by) => Offers(Outcomes.Withdraw, by) && !Note.ObjectionsToWithdrawing(by).Any();

    public bool MayJudge(Person by, DateOnly day) =>
        Offers(Outcomes.Agree, by) && !Note.ObjectionsToSendingBack(Step!.Request, by, day).Any();

    public bool MayWithdrawAgreement(Person by, DateOnly day) =>
        Agreed is not null && !Note.ObjectionsToWithdrawingAgreement(Agreed, by, day).Any();

    public IReadOnlyList<string> ObjectionsToAgreeing(Person by, DateOnly day) =>
        [.. Note.ObjectionsToAgreeing(Step?.Request, by, day).Select(o => o.Sentence)];

    /// <summary>The others in whose name this person would agree.</summary>
    public IReadOnlyList<string> InWhoseName(Person by, DateOnly day) =>
        Step?.Request is { } request ? [.. Note.AgreesFor(request, by, day).Where(p => p.Id != by.Id).Select(p => p.Name)] : [];

    public bool AreSeveralAsked(DateOnly day) => Step?.Request?.AllOf(Note.Action, day).Count > 1;

    /// <summary>Those whose agreement is still needed at this step; empty where one of many is enough.</summary>
    public IReadOnlyList<Party> StillToAgree(DateOnly day) => Step?.Request is { } request ? Note.StillToAgree(request, day) : [];

    /// <summary>The words of a button, as the workflow file gives them.</summary>
    public string LabelOf(string outcome) => Step!.Outcomes[outcome].Label;

    private bool Offers(string outcome, Person by) => Step?.MayBeTakenBy(by, outcome) == true;
}

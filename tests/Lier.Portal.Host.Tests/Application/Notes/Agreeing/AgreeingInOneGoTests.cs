using System.Globalization;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Rounds;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Progress;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Notes.Agreeing;

/// <summary>
/// An alderman agrees to all that waits in one go by <see cref="NoteCommands"/>; each note answers for itself with an
/// <see cref="AgreementResult"/>.
/// </summary>
public sealed class AgreeingInOneGoTests(Portal portal) : IClassFixture<Portal>
{
    private const int Many = 200;
    private const int Few = 24;

    [Fact]
    public async Task Two_hundred_notes_all_come_before_the_college()
    {
        var notes = await SubmittedAsync(new ReportingPeriod(2019, 2), Many);

        var results = await portal.Notes.AgreeAllAsync(Read(notes), await portal.PersonAsync(Role.Alderman));

        Assert.Equal(notes.Select(n => new AgreementResult(n.Id, null)), results);
        var after = await FindAsync(notes);
        Assert.All(after, note => Assert.Equal((NoteStage.WithCollege, 2, ActKind.Agreed), (note.Stage, note.Acts.Count, note.LastAct!.Kind)));
        await AssertStandingAsync(after);
    }

    [Fact]
    public async Task What_changed_in_between_is_refused_with_the_reason_and_the_others_go_on()
    {
        var notes = await SubmittedAsync(new ReportingPeriod(2019, 1), Few);
        var (staff, alderman) = (await portal.PersonAsync(Role.Staff), await portal.PersonAsync(Role.Alderman));
        var read = Read(notes);
        var expected = new string?[Few];
        foreach (var i in Enumerable.Range(0, Few).Where(i => i % 6 < 4))
        {
            var note = notes[i];
            if (i % 6 is 0 or 1) await portal.Notes.WithdrawAsync(note.Id, staff);
            if (i % 6 == 1) await portal.Notes.SubmitAsync(note.Id, note.Revision + 1, note.Text with { Timing = "Later." }, staff);
            if (i % 6 == 2) await portal.Notes.SendBackAsync(note.Id, 1, "Noem de cijfers.", alderman);
            if (i % 6 == 3) await portal.Notes.AgreeAsync(note.Id, 1, alderman);
            expected[i] = (i % 6) switch
            {
                0 => $"De nota wacht niet op een akkoord (laatste stap: ingetrokken door {staff.Name}).",
                1 => "U las versie 1, intussen is er een versie 2. Lees eerst de nieuwe tekst.",
                2 => $"De nota wacht niet op een akkoord (laatste stap: teruggestuurd door {alderman.Name}).",
                _ => $"De nota wacht niet op een akkoord (laatste stap: akkoord gegeven door {alderman.Name}).",
            };
        }

        var before = await FindAsync(notes);
        var results = await portal.Notes.AgreeAllAsync(read, alderman);

        Assert.Equal(notes.Select((n, i) => new AgreementResult(n.Id, expected[i])), results);
        var after = await FindAsync(notes);
        Assert.All(after.Zip(before, results), one => Assert.Equal(
            one.Third.IsAgreed ? (NoteStage.WithCollege, one.Second.Revision + 1) : (one.Second.Stage, one.Second.Revision), (one.First.Stage, one.First.Revision)));
        await AssertStandingAsync(after);
    }

    [Fact]
    public async Task In_two_windows_at_once_each_note_is_agreed_to_once()
    {
        var alderman = await portal.PersonAsync(Role.Alderman);
        var notes = await SubmittedAsync(new ReportingPeriod(2018, 2), Few);

        var windows = await Task.WhenAll(
            Task.Run(() => portal.Notes.AgreeAllAsync(Read(notes), alderman)), Task.Run(() => portal.Notes.AgreeAllAsync([.. Read(notes).Reverse()], alderman)));

        Assert.All(notes, note => Assert.Single(windows.SelectMany(w => w), r => r.NoteId == note.Id && r.IsAgreed));
        var after = await FindAsync(notes);
        Assert.All(after, note => Assert.Equal((NoteStage.WithCollege, 2), (note.Stage, note.Acts.Count)));
        await AssertStandingAsync(after);
    }

    [Fact]
    public async Task Whoever_is_not_competent_is_told_so_for_each()
    {
        var notes = await SubmittedAsync(new ReportingPeriod(2018, 1), Few);
        var stranger = new Person(9999, "Iemand Anders", [Role.Alderman], []);

        var results = await portal.Notes.AgreeAllAsync(Read(notes), stranger);

        Assert.All(results, r => Assert.Equal("Alleen wie vandaag als schepen bevoegd is voor deze actie, geeft akkoord of stuurt terug.", r.Refusal));
        Assert.All(await FindAsync(notes), note => Assert.Equal((NoteStage.ForAgreement, 1), (note.Stage, note.Acts.Count)));
    }

    private static IReadOnlyList<(int, int)> Read(IReadOnlyList<ProgressNote> notes) => [.. notes.Select(n => (n.Id, n.LastVersion!.Number))];

    /// <summary>Notes on the first actions of a plan of two hundred, all written and submitted.</summary>
    private async Task<IReadOnlyList<ProgressNote>> SubmittedAsync(ReportingPeriod period, int count)
    {
        await PlanAsync();
        await portal.Services.GetRequiredService<RoundCommands>().OpenAsync(period, null, null, await portal.PersonAsync(Role.Administrator));
        await using var db = await portal.Databases.CreateDbContextAsync();
        var ids = await db.Notes.Where(n => n.Period == period).OrderBy(n => n.Action.Code).Select(n => n.Id).Take(count).ToListAsync();
        var staff = await portal.PersonAsync(Role.Staff);
        foreach (var id in ids) await portal.Notes.SubmitAsync(id, 0, new NoteText(ActionStatus.Halfway, $"Wat er gebeurde met {id}.", "Op schema."), staff);
        return await FindAsync(ids);
    }

    private async Task PlanAsync()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var plan = MultiYearPlan.For(new ReportingPeriod(2019, 2));
        if (await db.Plans.AnyAsync(p => p.StartYear == plan.StartYear)) return;
        var alderman = await portal.PersonAsync(Role.Alderman);
        var account = await db.Accounts.SingleAsync(a => a.Id == alderman.Id);
        var actions = plan.Objective("02/01", "Wonen").Plan("02/01/SAP/01", "Groen wonen", "");
        for (var number = 1; number <= Many; number++)
            actions.Action($"02/01/SAP/01/{number.ToString("000", CultureInfo.InvariantCulture)}", $"Actie {number}", "", new(2014, 1, 1), new(2019, 12, 31), "Wonen").Entrust(account, new(2014, 1, 1));
        db.Add(plan);
        await db.SaveChangesAsync();
    }

    private Task<IReadOnlyList<ProgressNote>> FindAsync(IReadOnlyList<ProgressNote> notes) => FindAsync([.. notes.Select(n => n.Id)]);

    private async Task<IReadOnlyList<ProgressNote>> FindAsync(List<int> ids)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var found = await db.Notes.Whole().AsNoTracking().Where(n => ids.Contains(n.Id)).ToListAsync();
        return [.. found.OrderBy(n => ids.IndexOf(n.Id))];
    }

    private async Task AssertStandingAsync(IReadOnlyList<ProgressNote> notes)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var ids = notes.Select(n => n.Id).ToList();
        var routes = await db.NoteRoutes.AsNoTracking().Include(r => r.Note).Where(r => ids.Contains(r.NoteId)).ToDictionaryAsync(
            r => r.NoteId);
        var definition = portal.Services.GetRequiredService<RouteDefinitions>().Files[RouteSubject.Note];
        Assert.All(notes, note =>
        {
            var step = routes[note.Id].WaitingAt(definition);
            Assert.True(routes[note.Id].IsAt(step));
            Assert.Equal(step?.ActivityId, routes[note.Id].StepId);
        });
    }
}

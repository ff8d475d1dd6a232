using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Notes.Writing;

/// <summary>Two people press at the same moment: of <see cref="NoteCommands"/> one wins, and the other is told who was first.</summary>
public sealed class TwoPeopleAtOnceTests(Portal portal) : IClassFixture<Portal>
{
    private const int Rounds = 200;

    [Fact]
    public async Task Of_akkoord_and_terugsturen_at_the_same_moment_exactly_one_wins_two_hundred_times()
    {
        var staff = await portal.PersonAsync(Role.Staff);
        var alderman = await portal.PersonAsync(Role.Alderman);
        var note = await portal.SubmittedAsync(Portal.Fietspunt);
        var (agreements, returns) = (0, 0);
        for (var round = 1; round <= Rounds; round++)
        {
            var before = note;
            var version = before.LastVersion!.Number;
            var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

            var agree = AtOnce.StepAsync(start.Task, () => portal.Notes.AgreeAsync(before.Id, version, alderman));
            var sendBack = AtOnce.StepAsync(start.Task, () => portal.Notes.SendBackAsync(before.Id, version, "Graag cijfers.", alderman));
            start.SetResult();
            var results = await Task.WhenAll(agree, sendBack);

            note = await portal.NoteAsync(Portal.Fietspunt);
            var told = Assert.Single(results, r => r is not null);
            Assert.Equal(before.Acts.Count + 1, note.Acts.Count);
            Assert.Equal(Enumerable.Range(1, note.Acts.Count), note.Acts.OrderBy(s => s.Sequence).Select(s => s.Sequence));
            var won = note.LastAct!.Kind;
            Assert.Equal(results[0] is null ? ActKind.Agreed : ActKind.SentBack, won);
            Assert.Contains(won.Name(), told!.Message, StringComparison.Ordinal);
            Assert.Contains(alderman.Name, told.Message, StringComparison.Ordinal);
            if (won == ActKind.Agreed) { agreements++; note = await BackToTheAldermanAsync(note, staff); }
            else { returns++; note = await portal.SubmittedAsync(Portal.Fietspunt); }
        }

        Assert.Equal(Rounds, agreements + returns);
    }

    [Fact]
    public async Task Of_two_writers_the_slower_one_is_told_and_overwrites_nothing()
    {
        var staff = await portal.PersonAsync(Role.Staff);
        var note = await portal.NoteAsync("01-11-sap-01-02");
        await portal.Notes.WriteAsync(note.Id, note.Revision, new NoteText(Progress: "De eerste tekst."), staff);

        var refused = await Assert.ThrowsAsync<RefusedException>(
            () => portal.Notes.WriteAsync(note.Id, note.Revision, new NoteText(Progress: "De tweede tekst."), staff));

        Assert.Contains("Iemand was u voor: de tekst is gewijzigd door Medewerker", refused.Message, StringComparison.Ordinal);
        Assert.Equal("De eerste tekst.", (await portal.NoteAsync("01-11-sap-01-02")).Text.Progress);
    }

    // The college returns it and the team submits again, so that the next round starts with the alderman.
    private async Task<ProgressNote> BackToTheAldermanAsync(ProgressNote note, Person staff)
    {
        await portal.DecideAsync(note, DecisionOutcome.Returned, "Nog eens.");
        var returned = await portal.NoteAsync(Portal.Fietspunt);
        await portal.Notes.SubmitAsync(returned.Id, returned.Revision, returned.Text, staff);
        return await portal.NoteAsync(Portal.Fietspunt);
    }
}

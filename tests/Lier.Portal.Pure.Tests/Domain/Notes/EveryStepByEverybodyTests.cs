using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>
/// All combinations of step, person and moment on a <see cref="ProgressNote"/>, against a table that was written down from the rules of the
/// product.
/// </summary>
public sealed class EveryStepByEverybodyTests
{
    private static readonly string[] Steps = ["write", "submit", "withdraw", "agree", "send back", "approve", "return", "defer", "publish"];

    /// <summary>Who may do what at all (x), in the order of <see cref="Steps"/>.</summary>
    private const string Who = """
        Author                    x x x . . . . . .
        Colleague                 x x x . . . . . .
        StaffOfAnotherTeam        . . . . . . . . .
        TeamWithoutRole           . . . . . . . . .
        Alderman                  . . . x x . . . .
        SecondAlderman            . . . x x . . . .
        AldermanOfAnotherAction   . . . . . . . . .
        FormerAlderman            . . . . . . . . .
        FutureAlderman            . . . . . . . . .
        MandateWithoutRole        . . . . . . . . .
        AldermanWhoWrote          x x x . x . . . .
        AldermanWhoSubmitted      x x x . x . . . .
        Secretary                 . . . . . x x x x
        Administrator             . . . . . . . . .
        EveryRoleAndWrote         x x x . x x x x x
        EveryRoleAndWroteNothing  x x x x x x x x x
        EveryRoleElsewhere        . . . . . x x x x
        Nobody                    . . . . . . . . .
        """;

    /// <summary>When a step can be taken at all (the stage that follows), in the order of <see cref="Steps"/>.</summary>
    private const string When = """
        Draft              Draft ForAgreement .     .           .     .        .     .           .
        SentBack           Draft ForAgreement .     .           .     .        .     .           .
        Withdrawn          Draft ForAgreement .     .           .     .        .     .           .
        ReturnedByCollege  Draft ForAgreement .     .           .     .        .     .           .
        ForAgreement       .     .            Draft WithCollege Draft .        .     .           .
        WithCollege        .     .            .     .           .     Approved Draft WithCollege .
        Deferred           .     .            .     .           .     Approved Draft WithCollege .
        Approved           .     .            .     .           .     .        .     .           Published
        Published          .     .            .     .           .     .        .     .           Published
        """;

    public static TheoryData<string, string, string, bool, NoteStage?> Combinations()
    {
        var rows = new TheoryData<string, string, string, bool, NoteStage?>();
        foreach (var (who, rights) in Table(Who))
            foreach (var (moment, stages) in Table(When))
                for (var i = 0; i < Steps.Length; i++)
                {
                    var allowed = rights[i] == "x" && stages[i] != ".";
                    rows.Add(who, Steps[i], moment, allowed, allowed ? Enum.Parse<NoteStage>(stages[i]) : null);
                }

        return rows;
    }

    [Theory, MemberData(nameof(Combinations))]
    public void Each_passes_or_is_refused_as_the_table_says(string who, string step, string moment, bool allowed, NoteStage? after)
    {
        var note = NoteAt(moment);
        var before = Snapshot.Of(note);
        var changes = moment == "Published" && step == "publish" ? 0 : 1;

        var refused = Record.Exception(() => Take(step, note, Given.By(Townspeople.Named(who), 60)));

        if (!allowed)
        {
            Assert.IsType<RefusedException>(refused);
            Assert.Equal(before, Snapshot.Of(note));
            return;
        }

        Assert.Null(refused);
        Assert.Equal(after, note.Stage);
        Assert.Equal(before.Revision + changes, note.Revision);
        Assert.Equal(before.Steps + (step == "write" ? 0 : changes), note.Acts.Count);
        Assert.Equal(before.Versions + (step == "submit" ? 1 : 0), note.Versions.Count);
    }

    [Fact]
    public void The_table_knows_every_person_of_the_city_and_every_stage()
    {
        var people = typeof(Townspeople).GetFields().Where(f => f.FieldType == typeof(Person)).Select(f => f.Name);

        Assert.Equal(people, Table(Who).Select(row => row.Name));
        Assert.Equal(Enum.GetValues<NoteStage>(), Table(When).Select(row => NoteAt(row.Name).Stage).Distinct().Order());
        Assert.All(Table(Who).Concat(Table(When)), row => Assert.Equal(Steps.Length, row.Cells.Length));
    }

    private static IEnumerable<(string Name, string[] Cells)> Table(string text) =>
        text.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(words => (words[0], words[1..]));

    private static void Take(string step, ProgressNote note, Signature by)
    {
        switch (step)
        {
            case "write": note.Write(Given.Text with { Progress = "Een andere tekst." }, by); break;
            case "submit": note.Submit(by); break;
            case "withdraw": note.Withdraw(by); break;
            case "agree": note.AgreeAlone(note.LastVersion?.Number ?? 1, by); break;
            case "send back": note.SendBack(Given.Asked, note.LastVersion?.Number ?? 1, "Noem de cijfers.", by); break;
            case "approve": Given.Decision().On(note, note.LastVersion?.Number ?? 0, DecisionOutcome.Approved, "", by); break;
            case "return": Given.Decision().On(note, note.LastVersion?.Number ?? 0, DecisionOutcome.Returned, "Noem de cijfers.", by); break;
            case "defer": Given.Decision().On(note, note.LastVersion?.Number ?? 0, DecisionOutcome.Deferred, "", by); break;
            case "publish": note.Publish(by); break;
            default: throw new ArgumentOutOfRangeException(nameof(step), step, null);
        }
    }

    /// <summary>A note that three people wrote, a fourth submitted and the rest of the city dealt with.</summary>
    private static ProgressNote NoteAt(string moment)
    {
        var note = Given.WrittenNote();
        note.Write(Given.Text with { Timing = "Volgens planning." }, Given.By(Townspeople.AldermanWhoWrote));
        note.Write(Given.Text with { Timing = "Volgens plan." }, Given.By(Townspeople.EveryRoleAndWrote));
        if (moment == "Draft") return note;
        note.Submit(Given.By(Townspeople.AldermanWhoSubmitted, 1));
        if (moment == "ForAgreement") return note;
        if (moment == "SentBack") note.SendBack(Given.Asked, 1, "Noem de cijfers.", Given.By(Townspeople.Alderman, 2));
        if (moment == "Withdrawn") note.Withdraw(Given.By(Townspeople.Author, 2));
        if (note.Stage == NoteStage.Draft) return note;
        note.AgreeAlone(1, Given.By(Townspeople.Alderman, 2));
        if (moment == "ReturnedByCollege") Given.Decide(note, DecisionOutcome.Returned);
        if (moment == "Deferred") Given.Decide(note, DecisionOutcome.Deferred);
        if (moment is "Approved" or "Published") Given.Decide(note, DecisionOutcome.Approved);
        if (moment == "Published") note.Publish(Given.By(Townspeople.Secretary, 4));
        return note;
    }

    private sealed record Snapshot(NoteStage Stage, int Revision, NoteText Text, int Steps, int Versions, string? Sha256, string Writers, string? LastWriter)
    {
        public static Snapshot Of(ProgressNote note) => new(
            note.Stage, note.Revision, note.Text, note.Acts.Count, note.Versions.Count, note.LastVersion?.Sha256, string.Join(' ', note.WriterIds), note.LastWrittenBy);
    }
}

using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Pure.Tests.Domain.Programmes;

namespace Lier.Portal.Pure.Tests.Domain;

/// <summary>Wherever the portal asks why, <see cref="ReasonRules"/> wants words; so does <see cref="PlainTextRules.SaysNothing"/>.</summary>
public sealed class GivingAReasonTests
{
    private const string Reason = "De cijfers ontbreken.";
    private static readonly DateOnly YearEnd = new(2021, 12, 31);

    private static readonly Dictionary<string, Action<string>> Places = new()
    {
        ["a note is sent back"] = reason => Given.SubmittedNote().SendBack(Given.Asked, 1, reason, Given.By(Townspeople.Alderman, 2)),
        ["a note is given back"] = reason => Given.SubmittedNote().Reopen(reason, Given.By(Townspeople.Administrator, 2)),
        ["the college returns a note"] = reason => Given.Decide(Given.AgreedNote(), DecisionOutcome.Returned, reason),
        ["an action was stopped"] = Stop,
        ["a measurement is sent back"] = reason => Measurement(Promised.Submitted).SendBack(Given.Asked, 1, reason, Given.By(Townspeople.Alderman, 2)),
        ["the college returns a measurement"] = reason => Decide(Measurement(Promised.Agreed), DecisionOutcome.Returned, reason),
        ["a measurement is put right"] = reason => Measurement(Promised.Approved).Correct(reason, Given.By(Townspeople.Author, 4)),
        ["a promise was missed"] = Miss,
        ["a report is corrected"] = CorrectReport,
        ["a programme is corrected"] = reason => PublishAgain(p => p.Remove(p.Targets[^1], Given.By(Townspeople.Administrator)), reason),
        ["a report is withdrawn"] = reason => RegisterEntry.Withdraw(PublishedReport.Import(FirstReport.Content), reason, Given.By(Townspeople.Secretary)),
        ["a programme is withdrawn"] = reason => RegisterEntry.Withdraw(Programme(), reason, Given.By(Townspeople.Secretary)),
        ["an administrator intervenes"] = reason => new Intervention(InterventionKind.NotesMoved, "Route", "Verplaatst.", reason, Given.By(Townspeople.Administrator)),
        ["a reader finds something hard"] = reason => new Feedback(reason, "", "", Given.Now),
        ["evidence is added"] = reason => Evidence.Link(Given.WrittenNote(), "https://www.lier.be", reason, 0, Given.By(Townspeople.Author)),
    };

    private static readonly string[] SayNothing =
    [
        "", " \n\t", ".", "---", " – ", "…", "?!", "\u00a0", "\u00ad", "\u200b", "\u200d", "\u2060", "\u2800", "\ufeff",
        "\u115f", "\u1160", "\u3164", "\uffa0", "\u200b.\u2060",
    ];

    public static TheoryData<string, string> EmptyEverywhere
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var place in Places.Keys)
                foreach (var text in SayNothing) data.Add(place, text);
            return data;
        }
    }

    public static TheoryData<string> Everywhere => [.. Places.Keys];

    [Theory, MemberData(nameof(EmptyEverywhere))]
    public void What_says_nothing_is_no_reason_anywhere(string place, string text) =>
        Assert.Throws<RefusedException>(() => Places[place](text));

    [Theory, MemberData(nameof(Everywhere))]
    public void Words_are(string place) => Places[place](Reason);

    [Theory]
    [InlineData(".", "Geef een reden op: de schrijver moet weten wat er anders moet.")]
    [InlineData("Fout\0", "Reden bevat een onzichtbaar stuurteken; plak de tekst opnieuw als gewone tekst.")]
    public void Who_is_refused_reads_what_is_missing(string reason, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<RefusedException>(() => Places["a note is sent back"](reason)).Message);

    [Fact]
    public void Where_none_is_needed_one_that_says_nothing_is_not_kept()
    {
        var note = Given.AgreedNote();
        var decision = Given.Decide(note, DecisionOutcome.Deferred, " – ");
        var measurement = Measurement(Promised.Agreed);
        Decide(measurement, DecisionOutcome.Deferred, ".");

        Assert.Null(note.LastAct!.Reason);
        Assert.Null(decision.Results[0].Reason);
        Assert.Null(measurement.LastAct!.Reason);
    }

    [Fact]
    public void A_version_that_only_adds_is_no_correction_because_of_a_stroke()
    {
        var second = PublishAgain(p => Promised.Approved(p.Targets[0], p.Dates[0]), "-");

        Assert.Equal(("", RegisterKind.Published), (second.Erratum, RegisterEntry.Of(second, Given.Now).Kind));
    }

    private static void Stop(string reason)
    {
        var note = Given.WrittenNote();
        note.Write(Given.Text with { Status = ActionStatus.Stopped, StopReason = reason }, Given.By(Townspeople.Author));
        note.Submit(Given.By(Townspeople.Author, 1));
    }

    private static void Miss(string motivation)
    {
        var world = Promised.World();
        Promised.Submitted(world.Counted, world.YearEnd, Promised.Entry with { AsOf = YearEnd, Motivation = motivation });
    }

    private static Measurement Measurement(Func<Target, ReportingDate, MeasurementEntry?, Measurement> way)
    {
        var world = Promised.World();
        return way(world.Counted, world.Halfway, null);
    }

    private static void Decide(Measurement measurement, DecisionOutcome outcome, string reason) =>
        Promised.Decide(measurement, outcome, reason);

    private static void CorrectReport(string erratum)
    {
        var first = PublishedReport.Publish(FirstReport.Content, null, "", Given.By(Townspeople.Secretary));
        PublishedReport.Publish(FirstReport.Content with { ChangedRisks = "Hogere rente." }, first, erratum, Given.By(Townspeople.Secretary));
    }

    private static PublishedProgramme Programme() => PublishedProgramme.Import(ProgrammeContent.Of(Promised.World().Programme));

    private static PublishedProgramme PublishAgain(Action<Programme> change, string erratum)
    {
        var programme = Promised.World().Programme;
        var first = PublishedProgramme.Import(ProgrammeContent.Of(programme));
        change(programme);
        return PublishedProgramme.Publish(ProgrammeContent.Of(programme), first, erratum, Given.By(Townspeople.Secretary, 4));
    }
}

using Lier.Portal.Domain;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Pure.Tests.Domain.Reports;

/// <summary>An <see cref="Acknowledgement"/> stands beside the way of a <see cref="ReportDossier"/>, from the college's decision on.</summary>
public sealed class TakingNoteOfAReportTests
{
    private const string Verb = "nam kennis";
    private const string Agenda = "https://lier.example/zittingen/2022-01-10";

    private static readonly DateOnly Day = new(2022, 1, 10);
    private static readonly Signature BySecretary = Given.By(Townspeople.Secretary);

    public static TheoryData<ReportStage, Council> Everywhere()
    {
        var data = new TheoryData<ReportStage, Council>();
        foreach (var stage in Enum.GetValues<ReportStage>())
            foreach (var council in Enum.GetValues<Council>()) data.Add(stage, council);
        return data;
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void Each_council_takes_note_once_from_the_decision_on_and_the_report_stays_where_it_is(ReportStage stage, Council council)
    {
        var dossier = At(stage);
        var (acts, revision) = (dossier.Acts.Count, dossier.Revision);
        var isDecided = stage is ReportStage.Decided or ReportStage.Published;

        var first = Record.Exception(() => dossier.Acknowledge(new(council, Day, Agenda), Verb, BySecretary));
        var second = Assert.Throws<RefusedException>(() => dossier.Acknowledge(new(council, Day), Verb, BySecretary));

        Assert.Equal(isDecided, first is null);
        Assert.Equal(isDecided, dossier.MayBeAcknowledged);
        Assert.Equal(
            isDecided
                ? $"De kennisname door {council.Name()} is al geregistreerd."
                : $"Het rapport over de eerste helft 2021 is {stage.Name()}; een kennisname registreert u zodra het college erover beslist heeft.",
            second.Message);
        Assert.Equal((stage, acts, isDecided ? revision + 1 : revision), (dossier.Stage, dossier.Acts.Count, dossier.Revision));
        Assert.Equal(isDecided ? 1 : 2, dossier.StillToAcknowledge.Count());
        Assert.Equal(isDecided ? [Agenda] : [], dossier.Acknowledgements.Select(a => a.Link));
    }

    [Fact]
    public void No_council_takes_note_before_the_college_decided() =>
        Assert.Equal(
            "De zitting van 9 januari 2022 valt vóór die van 10 januari 2022, waarin het college over het rapport besliste.",
            Assert.Throws<RefusedException>(() =>
                At(ReportStage.Decided).Acknowledge(new(Council.Municipal, Day.AddDays(-1)), Verb, BySecretary)).Message);

    [Fact]
    public void A_council_that_does_not_exist_takes_no_note() =>
        Assert.Equal("Kies de raad die kennis nam.", Assert.Throws<RefusedException>(() => At(ReportStage.Decided).Acknowledge(new((Council)7, Day), Verb, BySecretary)).Message);

    [Fact]
    public void What_was_decided_may_be_taken_note_of_while_more_lies_before_the_college()
    {
        var dossier = At(ReportStage.Decided);
        dossier.Bring(BySecretary);

        dossier.Acknowledge(new(Council.Municipal, Day), Verb, BySecretary);

        Assert.Equal((ReportStage.WithCollege, Council.SocialWelfare), (dossier.Stage, Assert.Single(dossier.StillToAcknowledge)));
    }

    [Fact]
    public void Both_take_note_in_either_order_with_the_publication_in_between()
    {
        foreach (var (first, second) in ((Council, Council)[])[(Council.Municipal, Council.SocialWelfare), (Council.SocialWelfare, Council.Municipal)])
        {
            var dossier = At(ReportStage.Decided);
            dossier.Acknowledge(new(first, Day), Verb, BySecretary);
            dossier.Publish(Report, BySecretary);
            Assert.Equal([second], dossier.StillToAcknowledge);

            dossier.Acknowledge(new(second, Day), Verb, BySecretary);

            Assert.Empty(dossier.StillToAcknowledge);
            Assert.Equal(ReportStage.Published, dossier.Stage);
        }
    }

    [Fact]
    public void The_record_says_which_council_when_in_which_words_where_and_who_registered_it()
    {
        var dossier = At(ReportStage.Published);

        dossier.Acknowledge(new(Council.SocialWelfare, Day, $" {Agenda} "), "keurde goed", BySecretary);
        dossier.Acknowledge(new(Council.Municipal, Day, " "), Verb, BySecretary);

        var record = dossier.AcknowledgementBy(Council.SocialWelfare)!;
        Assert.Equal("de raad voor maatschappelijk welzijn keurde goed op 10 januari 2022", record.Sentence);
        Assert.Equal(
            (Agenda, Townspeople.Secretary.Id, Townspeople.Secretary.Name, Given.Now),
            (record.Link, record.PersonId, record.PersonName, record.At));
        Assert.Null(dossier.AcknowledgementBy(Council.Municipal)!.Link);
    }

    [Theory]
    [InlineData(null, "", nameof(CouncilSession.Day), "Vul de zittingsdatum in.")]
    [InlineData("2022-01-18", "", nameof(CouncilSession.Day), "De zitting van 18 januari 2022 is nog niet geweest; een kennisname registreert u erna.")]
    [InlineData("2020-12-31", "", nameof(CouncilSession.Day), "De zitting van 31 december 2020 valt vóór het begin van de eerste helft 2021.")]
    [InlineData("2022-01-10", "javascript:alert(1)", nameof(CouncilSession.Link), "Dat is geen link naar een webpagina: een link begint met https:// of http://.")]
    [InlineData("2022-01-10", "https://lier.be@elders.example/", nameof(CouncilSession.Link), "Dat is geen link naar een webpagina: een link begint met https:// of http://.")]
    public void What_cannot_be_is_said_beside_its_field(string? day, string link, string about, string sentence)
    {
        var session = new CouncilSession(Council.Municipal, day is null ? null : DateOnly.Parse(day, null), link);

        var refused = Assert.Throws<RefusedException>(() => At(ReportStage.Decided).Acknowledge(session, Verb, BySecretary));

        Assert.Equal([new Objection(sentence, about)], refused.Objections);
    }

    [Fact]
    public void Only_the_secretary_registers_it()
    {
        foreach (var person in (Person[])[Townspeople.Author, Townspeople.Alderman, Townspeople.Administrator, Townspeople.Nobody])
        {
            var dossier = At(ReportStage.Published);

            var refused = Assert.Throws<RefusedException>(() => dossier.Acknowledge(new(Council.Municipal, Day), Verb, Given.By(person)));

            Assert.Equal("Alleen de CBS-secretaris registreert een kennisname.", refused.Message);
            Assert.Empty(dossier.Acknowledgements);
        }
    }

    [Fact]
    public void A_next_version_goes_the_whole_way_again_and_the_councils_need_not()
    {
        var dossier = At(ReportStage.Published);
        foreach (var council in Enum.GetValues<Council>()) dossier.Acknowledge(new(council, Day), Verb, BySecretary);

        dossier.BeginAgain();
        dossier.Bring(BySecretary);
        dossier.Decide(Decision, BySecretary);

        Assert.Empty(dossier.StillToAcknowledge);
        Assert.Throws<InvalidOperationException>(dossier.BeginAgain);
    }

    private static PublishedReport Report => PublishedReport.Publish(FirstReport.Content, null, "", BySecretary);

    private static CollegeDecision Decision => CollegeDecision.Register(FirstReport.Period, Day, "2022_CBS_00061", BySecretary);

    private static ReportDossier At(ReportStage stage)
    {
        var dossier = new ReportDossier(FirstReport.Period);
        if (stage >= ReportStage.ForAgreement) dossier.Bring(BySecretary, isToBeAgreed: stage == ReportStage.ForAgreement);
        if (stage >= ReportStage.Decided) dossier.Decide(Decision, BySecretary);
        if (stage >= ReportStage.Published) dossier.Publish(Report, BySecretary);
        return dossier;
    }
}

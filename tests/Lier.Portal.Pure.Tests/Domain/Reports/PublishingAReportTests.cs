using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Pure.Tests.Domain.Reports;

/// <summary>A <see cref="PublishedReport"/> never changes: a correction is its next version, with an erratum.</summary>
public sealed class PublishingAReportTests
{
    private static readonly ReportContent Content = FirstReport.Content;
    private static readonly ReportContent Corrected = Content with { ChangedRisks = "Hogere rente." };

    [Fact]
    public void The_first_is_version_1_frozen_and_hashed()
    {
        var report = PublishedReport.Publish(Content, null, "hoort hier niet", Given.By(Townspeople.Secretary));

        Assert.Equal((1, ReportOrigin.Portal, "Katleen Janssens", Given.Now, ""), (report.Version, report.Origin, report.PublishedBy, report.PublishedAt, report.Erratum));
        Assert.Equal(new PublicationFacts(1, ReportOrigin.Portal, Given.Now), report.Content.Publication);
        Assert.True(report.Content.SaysTheSameAs(Content));
        Assert.Equal(Fingerprint.Of(report.Frozen), report.Sha256);
        Assert.Equal(report.Frozen, PublicJson.Write(report.Content));
        Assert.Same(report.Content, report.Content);
    }

    [Fact]
    public void Each_action_can_be_read_on_its_own()
    {
        var report = PublishedReport.Import(Content);

        Assert.Equal(25, report.Actions.Count);
        Assert.Equal("01-11-sap-01-01", report.Actions[0].Slug);
        Assert.Equal(Content.Actions, report.Actions.Select(action => action.Content));
    }

    [Fact]
    public void A_correction_is_the_next_version_with_an_erratum_and_the_old_one_stays()
    {
        var first = PublishedReport.Publish(Content, null, "", Given.By(Townspeople.Secretary));
        var (frozen, hash) = (first.Frozen, first.Sha256);

        var second = PublishedReport.Publish(Corrected, first, " De rente ontbrak. ", Given.By(Townspeople.Secretary, 5));

        Assert.Equal((2, "De rente ontbrak."), (second.Version, second.Erratum));
        Assert.NotEqual(first.Sha256, second.Sha256);
        Assert.Equal((1, frozen, hash), (first.Version, first.Frozen, first.Sha256));
    }

    [Fact]
    public void A_correction_says_what_it_corrects()
    {
        var first = PublishedReport.Publish(Content, null, "", Given.By(Townspeople.Secretary));

        Assert.Equal("Dit wordt versie 2: schrijf erbij wat er verandert (erratum).", Refusal(Corrected, first, " \n"));
    }

    [Fact]
    public void Nothing_changed_is_nothing_to_publish()
    {
        var first = PublishedReport.Publish(Content, null, "", Given.By(Townspeople.Secretary));

        Assert.Equal("Er is niets veranderd sinds versie 1.", Refusal(FirstReport.Read(FirstReport.Text).Content!, first, "Zomaar."));
    }

    [Fact]
    public void An_imported_report_stays_as_it_appeared_and_invents_nothing()
    {
        var imported = PublishedReport.Import(Content);

        Assert.Equal((1, ReportOrigin.Imported, null, null), (imported.Version, imported.Origin, imported.PublishedAt, imported.PublishedBy));
        Assert.Equal(
            "Het rapport over de eerste helft 2021 is ingelezen zoals het verscheen en wordt hier niet opnieuw samengesteld.",
            Refusal(Corrected, imported, "De rente ontbrak."));
    }

    [Fact]
    public void An_empty_report_is_not_published()
    {
        var empty = Content with { Objectives = [new("1", "Doel", [new("1/1", "Plan", "", null, [Content.Actions.First() with { Note = null }])], null)] };

        Assert.Equal("Er is nog geen enkele nota goedgekeurd: een leeg rapport wordt niet gepubliceerd.", Refusal(empty, null, ""));
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Alderman)]
    [InlineData(Role.Administrator)]
    public void Only_the_secretary_publishes(Role role) => Assert.Equal(
        "Alleen de CBS-secretaris publiceert.",
        Assert.Throws<RefusedException>(() => PublishedReport.Publish(Content, null, "", Given.By(new(1, "Wim", [role], [Given.Team])))).Message);

    [Fact]
    public void A_version_follows_one_of_its_own_half_year()
    {
        var other = PublishedReport.Publish(Content with { Period = new(2020, 2) }, null, "", Given.By(Townspeople.Secretary));

        Assert.Throws<ArgumentException>(() => PublishedReport.Publish(Content, other, "Anders.", Given.By(Townspeople.Secretary)));
    }

    [Fact]
    public void The_texts_of_the_report_are_plain_and_of_bearable_length()
    {
        Assert.Empty(new ReportTexts("Geen.", "Geen.", "Geen.").Objections());
        Assert.Equal(
            ["Gewijzigde assumpties", "Gewijzigde financiële risico’s", "Erratum", "Algemene evaluatie van 01/11"],
            new ReportTexts("\0", "\0", "\0") { Evaluations = new Dictionary<string, string> { ["01/11"] = "\0" } }.Objections().Select(o => o.Split(" bevat ")[0]));
    }

    private static string Refusal(ReportContent content, PublishedReport? previous, string erratum) =>
        Assert.Throws<RefusedException>(() => PublishedReport.Publish(content, previous, erratum, Given.By(Townspeople.Secretary))).Message;
}

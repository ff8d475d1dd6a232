using System.Net;
using System.Text.RegularExpressions;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Programmes;

/// <summary>
/// One reporting date from the desk of an alderman to that of the secretary and out: <see cref="MeasurementCommands"/> and
/// <see cref="ProgrammePublicationCommands"/>.
/// </summary>
public sealed class AgreeingAndDecidingTests : IAsyncLifetime
{
    private readonly Portal portal = new();

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task One_that_is_refused_holds_up_none_of_the_others()
    {
        var (first, second, third) = (await portal.SubmittedMeasurementAsync(Measured.Courses, Measured.Counted(1102)), await portal.SubmittedMeasurementAsync(Measured.School, Measured.Counted(90)), await portal.SubmittedMeasurementAsync(Measured.Culture, Measured.Counted(101)));
        using var alderman = await Visitor.SignedInAsync(portal, Role.Alderman);
        await portal.Get<MeasurementCommands>().WithdrawAsync(second.Id, await portal.PersonAsync(Role.Staff));

        using var answer = await alderman.SubmitAsync(Measured.Desk(), Measured.Desk(), ("_handler", "akkoord"),
            ($"Form.Agreed[{first.Id}]", "1"), ($"Form.Agreed[{second.Id}]", "1"), ($"Form.Agreed[{third.Id}]", "1"), ("Form.Agreed[999]", "1"), ("Form.Agreed[zomaar]", "1"));

        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("2 keer akkoord gegeven.", html, StringComparison.Ordinal);
        Assert.Contains("<b>Gezinnen geholpen met een brug naar het onderwijs:</b> De meting “Gezinnen geholpen met een brug naar het onderwijs” wacht niet op een akkoord (laatste stap: ingetrokken door", html, StringComparison.Ordinal);
        Assert.Equal(
            [NoteStage.WithCollege, NoteStage.Draft, NoteStage.WithCollege],
            [(await portal.FindMeasurementAsync(Measured.Courses))!.Stage, (await portal.FindMeasurementAsync(Measured.School))!.Stage, (await portal.FindMeasurementAsync(Measured.Culture))!.Stage]);
    }

    [Fact]
    public async Task A_version_that_was_not_read_is_not_agreed_to()
    {
        var seen = await portal.SubmittedMeasurementAsync(Measured.Courses, Measured.Counted(1102));
        await portal.Get<MeasurementCommands>().WithdrawAsync(seen.Id, await portal.PersonAsync(Role.Staff));
        await portal.SubmittedMeasurementAsync(Measured.Courses, Measured.Counted(1103));
        using var alderman = await Visitor.SignedInAsync(portal, Role.Alderman);

        foreach (var (page, fields) in new[]
        {
            (Measured.Desk(), new[] { ("_handler", "akkoord"), ($"Form.Agreed[{seen.Id}]", "1") }),
            (Measured.Page(Measured.Courses), [("_handler", "meting"), ("Form.Deed", "akkoord"), ("Form.Version", "1")]),
        })
        {
            using var answer = await alderman.SubmitAsync(page, page, fields);
            Assert.Contains("U las versie 1, intussen is er een versie 2", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(NoteStage.ForAgreement, (await portal.FindMeasurementAsync(Measured.Courses))!.Stage);
    }

    [Fact]
    public async Task Sending_back_needs_a_reason_and_the_team_reads_it()
    {
        await portal.SubmittedMeasurementAsync(Measured.Courses, Measured.Counted(1102));
        using var alderman = await Visitor.SignedInAsync(portal, Role.Alderman);
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);
        var page = Measured.Page(Measured.Courses);

        using var refused = await alderman.SubmitAsync(page, page, ("_handler", "meting"), ("Form.Deed", "terugsturen"), ("Form.Version", "1"), ("Form.Reason", " "));
        FieldErrors.AssertBeside("reden", "Geef een reden op", await refused.Content.ReadAsStringAsync());
        using var sent = await alderman.SubmitAsync(page, page, ("_handler", "meting"), ("Form.Deed", "terugsturen"), ("Form.Version", "1"), ("Form.Reason", "Waar komt dit vandaan?"));

        Assert.Contains("teruggestuurd naar het team", await alderman.ReadAsync(sent.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
        foreach (var address in new[] { page, Measured.Desk() }) Assert.Contains("Waar komt dit vandaan?", await staff.ReadAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_filled_it_in_as_a_substitute_gives_no_agreement_to_it()
    {
        var substitute = await portal.SubstituteAsync("Vervanger", Role.Staff);
        var measurement = await portal.SubmittedMeasurementAsync(Measured.Courses, Measured.Counted(1102), by: substitute);

        var refused = await Assert.ThrowsAsync<Domain.RefusedException>(() => portal.Get<MeasurementCommands>().AgreeAsync(measurement.Id, 1, substitute));
        Assert.Contains("geeft er zelf geen akkoord op", refused.Message, StringComparison.Ordinal);
        var other = await portal.SubmittedMeasurementAsync(Measured.School, Measured.Counted(90));
        await portal.Get<MeasurementCommands>().AgreeAsync(other.Id, 1, substitute);

        Assert.Contains("namens", (await portal.FindMeasurementAsync(Measured.School))!.LastAct!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_is_registered_whole_or_not_at_all()
    {
        var (first, second) = (await portal.AgreedMeasurementAsync(Measured.Courses, Measured.Counted(1102)), await portal.AgreedMeasurementAsync(Measured.School, Measured.Counted(90)));
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);

        using var refused = await secretary.SubmitAsync(Measured.Desk(), Measured.Desk(), ("_handler", "besluit"), ("Form.SessionDate", "2999-01-01"), ("Form.Number", ""),
            ($"Form.Versions[{first.Id}]", "1"), ($"Form.Outcomes[{first.Id}]", "Approved"), ($"Form.Versions[{second.Id}]", "1"), ($"Form.Outcomes[{second.Id}]", "Returned"), ($"Form.Reasons[{second.Id}]", ""));
        var html = await refused.Content.ReadAsStringAsync();
        FieldErrors.AssertBeside("besluitnummer", "Vul het besluitnummer in.", html);
        FieldErrors.AssertBeside("zittingsdatum", "is nog niet geweest", html, isFirst: false);
        FieldErrors.AssertBeside($"reden-{second.Id}", "Geef een reden op", html, isFirst: false);
        Assert.Matches($"(?s)name=\"Form.Outcomes\\[{second.Id}\\]\".*?value=\"Returned\" selected", html);
        Assert.Equal(NoteStage.WithCollege, (await portal.FindMeasurementAsync(Measured.Courses))!.Stage);

        using var done = await secretary.SubmitAsync(Measured.Desk(), Measured.Desk(), ("_handler", "besluit"), ("Form.SessionDate", "2023-04-24"), ("Form.Number", "2023_CBS_00412"),
            ($"Form.Versions[{first.Id}]", "1"), ($"Form.Outcomes[{first.Id}]", "Approved"), ($"Form.Versions[{second.Id}]", "1"), ($"Form.Outcomes[{second.Id}]", "Returned"), ($"Form.Reasons[{second.Id}]", "Telt u dubbel?"));

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal((NoteStage.Approved, NoteStage.Draft), ((await portal.FindMeasurementAsync(Measured.Courses))!.Stage, (await portal.FindMeasurementAsync(Measured.School))!.Stage));
    }

    [Theory]
    [InlineData("2023-03-30", "valt vóór de stand waarover ze beslist")]
    [InlineData("31/04/2023", "is geen datum")]
    public async Task A_session_that_cannot_be_is_said_beside_its_field(string day, string sentence)
    {
        var measurement = await portal.AgreedMeasurementAsync(Measured.Courses, Measured.Counted(1102));
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);

        using var answer = await secretary.SubmitAsync(Measured.Desk(), Measured.Desk(), ("_handler", "besluit"), ("Form.SessionDate", day), ("Form.Number", "x"),
            ($"Form.Versions[{measurement.Id}]", "1"), ($"Form.Outcomes[{measurement.Id}]", "Approved"));

        FieldErrors.AssertBeside("zittingsdatum", sentence, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("Approved2")]
    [InlineData("7")]
    public async Task A_decision_that_does_not_exist_is_refused(string outcome)
    {
        var measurement = await portal.AgreedMeasurementAsync(Measured.Courses, Measured.Counted(1102));
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);

        using var answer = await secretary.SubmitAsync(Measured.Desk(), Measured.Desk(), ("_handler", "besluit"), ("Form.SessionDate", "2023-04-24"), ("Form.Number", "x"),
            ($"Form.Versions[{measurement.Id}]", "1"), ($"Form.Outcomes[{measurement.Id}]", outcome));

        Assert.Contains($"“{outcome}” is geen besluit.", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(NoteStage.WithCollege, (await portal.FindMeasurementAsync(Measured.Courses))!.Stage);
    }

    [Fact]
    public async Task Only_what_is_decided_is_published_and_what_changes_needs_an_erratum()
    {
        const string Page = "/werk/programmas/plan-samenleven/publicatie";
        var queries = portal.Get<ProgrammeQueries>();
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);
        Assert.Contains("Er is niets nieuws sinds versie 1.", await secretary.ReadAsync(Page), StringComparison.Ordinal);
        await portal.AgreedMeasurementAsync(Measured.School, Measured.Counted(90));
        var measurement = await portal.ApprovedMeasurementAsync(Measured.Courses, Measured.Counted(1102));

        var html = await secretary.ReadAsync(Page);
        Assert.Contains("1.102 van minstens 1.384 deelnames", html, StringComparison.Ordinal);
        Assert.DoesNotContain("90 van", html, StringComparison.Ordinal);
        using (var published = await secretary.SubmitAsync(Page, Page, ("_handler", "publiceren"), ("Form.Seen", SeenIn(html))))
            Assert.Contains("Versie 2 staat online sinds", await secretary.ReadAsync(published.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
        Assert.Equal((2, 1102), ((await queries.PublishedAsync(Measured.Slug, null))!.Version, (await queries.PublishedAsync(Measured.Slug, null))!.Content.Targets[0].Latest!.Value));

        await portal.Get<MeasurementCommands>().CorrectAsync(measurement.Id, "Dubbel geteld.", await portal.PersonAsync(Role.Staff));
        Assert.Contains("Er is niets nieuws sinds versie 2.", await secretary.ReadAsync(Page), StringComparison.Ordinal);
        await portal.ApprovedMeasurementAsync(Measured.Courses, Measured.Counted(1098));
        html = await secretary.ReadAsync(Page);
        Assert.Matches("<del>1.102 van[^<]*</del> <ins>1.098 van", html);
        using (var stale = await secretary.SubmitAsync(Page, Page, ("_handler", "publiceren"), ("Form.Seen", "iets anders"), ("Form.Erratum", "Geteld op twee plaatsen.")))
            Assert.Contains("Geteld op twee plaatsen.</textarea>", await stale.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using (var refused = await secretary.SubmitAsync(Page, Page, ("_handler", "publiceren"), ("Form.Seen", SeenIn(html))))
            FieldErrors.AssertBeside("erratum", "schrijf erbij wat en waarom", await refused.Content.ReadAsStringAsync());
        Assert.Equal(2, (await queries.PublishedAsync(Measured.Slug, null))!.Version);
        using (await secretary.SubmitAsync(Page, Page, ("_handler", "publiceren"), ("Form.Seen", SeenIn(html)), ("Form.Erratum", "Geteld op twee plaatsen."))) { }

        Assert.Equal((3, "Geteld op twee plaatsen."), ((await queries.PublishedAsync(Measured.Slug, null))!.Version, (await queries.PublishedAsync(Measured.Slug, null))!.Erratum));
        Assert.Equal(1102, (await queries.PublishedAsync(Measured.Slug, 2))!.Content.Targets[0].Latest!.Value);
    }

    [Theory]
    [InlineData(Role.Staff, "akkoord")]
    [InlineData(Role.Staff, "besluit")]
    [InlineData(Role.Alderman, "besluit")]
    [InlineData(Role.CollegeSecretary, "akkoord")]
    public async Task The_page_takes_no_step_of_somebody_else(Role role, string form)
    {
        var measurement = form == "akkoord" ? await portal.SubmittedMeasurementAsync(Measured.Courses, Measured.Counted(1102)) : await portal.AgreedMeasurementAsync(Measured.Courses, Measured.Counted(1102));
        using var visitor = await Visitor.SignedInAsync(portal, role);

        using var answer = await visitor.SubmitAsync(Measured.Desk(), Measured.Desk(), ("_handler", form), ($"Form.Agreed[{measurement.Id}]", "1"),
            ($"Form.Versions[{measurement.Id}]", "1"), ($"Form.Outcomes[{measurement.Id}]", "Approved"), ("Form.SessionDate", "2023-04-24"), ("Form.Number", "x"));

        Assert.NotEqual(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(measurement.Revision, (await portal.FindMeasurementAsync(Measured.Courses))!.Revision);
    }

    private static string SeenIn(string html) => Regex.Match(html, "name=\"Form.Seen\" value=\"([^\"]+)\"").Groups[1].Value;
}

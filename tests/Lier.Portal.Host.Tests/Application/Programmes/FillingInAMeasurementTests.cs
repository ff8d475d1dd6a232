using System.Net;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Programmes;

/// <summary>
/// Staff at the page of one measurement: what is wrong is said beside its field by <see cref="MeasurementForm"/>, and nothing that was
/// typed is lost.
/// </summary>
public sealed class FillingInAMeasurementTests : IAsyncLifetime
{
    private readonly Portal portal = new();
    private Visitor staff = null!;

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        staff = await Visitor.SignedInAsync(portal, Role.Staff);
    }

    public async Task DisposeAsync()
    {
        staff.Dispose();
        await portal.DisposeAsync();
    }

    public static TheoryData<string, string, string, string, string, string> Wrong() => new()
    {
        { Measured.Courses, "12,5", "2023-03-31", "Lijsten", "aantal", "“12,5” is geen aantal" },
        { Measured.Courses, "-5", "2023-03-31", "Lijsten", "aantal", "“-5” is geen aantal" },
        { Measured.Courses, "1.38", "2023-03-31", "Lijsten", "aantal", "“1.38” is geen aantal" },
        { Measured.Courses, "99999999999999999999", "2023-03-31", "Lijsten", "aantal", "“99999999999999999999” is geen aantal" },
        { Measured.Courses, "10000001", "2023-03-31", "Lijsten", "aantal", "Een aantal is hoogstens 10.000.000" },
        { Measured.Courses, "duizend", "2023-03-31", "Lijsten", "aantal", "“duizend” is geen aantal" },
        { Measured.Courses, "", "2023-03-31", "Lijsten", "aantal", "Vul het aantal deelnames in" },
        { Measured.Courses, "7", "31/03/2023", "Lijsten", "stand-op", "“31/03/2023” is geen datum" },
        { Measured.Courses, "7", "2022-09-30", "Lijsten", "stand-op", "valt vóór het begin van het jaar" },
        { Measured.Courses, "7", "2023-04-16", "Lijsten", "stand-op", "valt na de rapporteringsdatum" },
        { Measured.Courses, "7", "2023-03-31", "", "bron", "Zeg waar het aantal vandaan komt" },
        { Measured.Access, "1", "2023-03-31", "Website", "bewijs", "Geef een link naar het bewijs" },
        { Measured.Access, "5", "2023-03-31", "Website", "aantal", "Hier kan alleen ja of nee" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task What_cannot_be_is_said_beside_its_field_and_nothing_is_stored(string target, string value, string asOf, string source, string field, string sentence)
    {
        var html = await PostAsync(target, Measured.April, "indienen", 0, value, asOf, source, comment: "Blijft staan.");

        FieldErrors.AssertBeside(field, sentence, html);
        Assert.Contains("Blijft staan.", html, StringComparison.Ordinal);
        if (target == Measured.Courses) Assert.Contains($"name=\"Form.Value\" value=\"{value}\"", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Null(await portal.FindMeasurementAsync(target));
    }

    [Theory]
    [InlineData("1.102")]
    [InlineData("1102")]
    [InlineData(" 1102 ")]
    public async Task A_number_may_be_typed_with_or_without_points(string typed)
    {
        await PostAsync(Measured.Courses, Measured.April, "opslaan", 0, typed, "2023-03-31", "Lijsten");

        var kept = (await portal.FindMeasurementAsync(Measured.Courses))!;
        Assert.Equal((1102, NoteStage.Draft), (kept.Entry.Value, kept.Stage));
        Assert.Contains("value=\"1.102\"", await staff.ReadAsync(Measured.Page(Measured.Courses)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unfinished_one_is_kept_and_goes_nowhere()
    {
        await PostAsync(Measured.Courses, Measured.April, "opslaan", 0, "", "", "", comment: "Nog op te vragen.");

        Assert.Equal("Nog op te vragen.", (await portal.FindMeasurementAsync(Measured.Courses))!.Entry.Comment);
        Assert.Contains("Nog op te vragen.", await staff.ReadAsync(Measured.Page(Measured.Courses)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_second_loses_nothing_and_sees_what_the_first_one_kept()
    {
        await PostAsync(Measured.Courses, Measured.April, "opslaan", 0, "1.000", "2023-03-31", "De eerste");

        var html = await PostAsync(Measured.Courses, Measured.April, "indienen", 0, "1.102", "2023-03-31", "De tweede");

        Assert.Contains("Iemand was u voor", html, StringComparison.Ordinal);
        Assert.Contains("De eerste", html, StringComparison.Ordinal);
        Assert.Contains("1.000 van minstens 1.384 deelnames", html, StringComparison.Ordinal);
        Assert.Contains("value=\"De tweede\"", html, StringComparison.Ordinal);
        Assert.Contains("name=\"Form.Revision\" value=\"1\"", html, StringComparison.Ordinal);
        Assert.Equal((1000, NoteStage.Draft), ((await portal.FindMeasurementAsync(Measured.Courses))!.Entry.Value, (await portal.FindMeasurementAsync(Measured.Courses))!.Stage));
    }

    [Fact]
    public async Task What_was_typed_after_a_colleague_submitted_stays_on_the_screen()
    {
        await PostAsync(Measured.Courses, Measured.April, "indienen", 0, "1.000", "2023-03-31", "De eerste");

        var html = await PostAsync(Measured.Courses, Measured.April, "opslaan", 0, "1.102", "2023-03-31", "De tweede", comment: "Lang werk.");

        Assert.Contains("Wat u invulde, is niet opgeslagen", html, StringComparison.Ordinal);
        Assert.Contains("Lang werk.", html, StringComparison.Ordinal);
        Assert.Contains("De tweede", html, StringComparison.Ordinal);
        Assert.Equal("De eerste", (await portal.FindMeasurementAsync(Measured.Courses))!.Entry.Source);
    }

    [Fact]
    public async Task At_the_end_of_the_year_what_was_missed_needs_a_motivation()
    {
        var html = await PostAsync(Measured.Courses, Measured.October, "indienen", 0, "1.300", "2023-09-30", "Lijsten");

        FieldErrors.AssertBeside("motivering", "Schrijf waarom dat niet gehaald is", html);
        Assert.Null(await portal.FindMeasurementAsync(Measured.Courses, Measured.October));

        await PostAsync(Measured.Courses, Measured.October, "indienen", 0, "1.300", "2023-09-30", "Lijsten", motivation: "Twee groepen vielen weg.");

        Assert.Equal(NoteStage.ForAgreement, (await portal.FindMeasurementAsync(Measured.Courses, Measured.October))!.Stage);
        var desk = await staff.ReadAsync(Measured.Desk(Measured.October));
        Assert.Contains("84 deelnames te kort", desk, StringComparison.Ordinal);
        Assert.Contains("louter een aanwijzing; de subsidiegever beslist", desk, StringComparison.Ordinal);
        Assert.Contains("€ 375.794,00 ÷ 6 engagementen × 84 tekort ÷ 1.384 beloofd", WebUtility.HtmlDecode(desk), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_end_of_the_year_nobody_asks_for_one_and_the_forecast_says_what_it_is()
    {
        await PostAsync(Measured.Courses, Measured.April, "indienen", 0, "1.102", "2023-03-31", "Lijsten");

        Assert.Equal(NoteStage.ForAgreement, (await portal.FindMeasurementAsync(Measured.Courses))!.Stage);
        foreach (var page in new[] { Measured.Desk(), Measured.Page(Measured.Courses) })
            Assert.Contains("Bij hetzelfde tempo: 1.102 × 365 dagen ÷ 182 dagen = 2.210 op 30 september 2023: een rechte lijn, geen belofte", WebUtility.HtmlDecode(await staff.ReadAsync(page)), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"motivering\"", await staff.ReadAsync(Measured.Page(Measured.School)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Earlier_values_stand_beside_a_new_one()
    {
        await portal.ApprovedMeasurementAsync(Measured.Courses, Measured.Counted(1102));

        var html = WebUtility.HtmlDecode(await staff.ReadAsync(Measured.Page(Measured.Courses, Measured.October)));

        Assert.Matches("<b>1.102</b> <span class=\"soft small\">op 31 maart 2023</span>", html);
    }

    [Fact]
    public async Task An_address_can_bring_a_number_along_and_a_page_without_one_shows_what_is_kept()
    {
        const string Brought = "?aantal=23&bron=Nota%20van%20schoolcoaching";

        var empty = await staff.ReadAsync(Measured.Page(Measured.School) + Brought);
        await PostAsync(Measured.School, Measured.April, "opslaan", 0, "90", "2023-03-31", "Lijsten");
        var filled = await staff.ReadAsync(Measured.Page(Measured.School));

        Assert.Contains("name=\"Form.Value\" value=\"23\"", empty, StringComparison.Ordinal);
        Assert.Contains("value=\"Nota van schoolcoaching\"", empty, StringComparison.Ordinal);
        Assert.Contains("name=\"Form.Value\" value=\"90\"", filled, StringComparison.Ordinal);
        Assert.DoesNotContain("Nota van schoolcoaching", filled, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?aantal=%3Cscript%3E&bron=%00")]
    [InlineData("?aantal=1&aantal=2&bron=")]
    [InlineData("?gedaan=onzin&aantal=9999999999999")]
    public async Task Whatever_the_address_says_the_page_stands(string query)
    {
        Assert.DoesNotContain("<script>\"", await staff.ReadAsync(Measured.Page(Measured.School) + query), StringComparison.Ordinal);
        Assert.Null(await portal.FindMeasurementAsync(Measured.School));
    }

    [Theory]
    [InlineData("/werk/programmas/bestaat-niet/2023-04-15")]
    [InlineData("/werk/programmas/plan-samenleven/2023-04-14")]
    [InlineData("/werk/programmas/plan-samenleven/morgen")]
    [InlineData("/werk/programmas/plan-samenleven/2023-04-15/bestaat-niet")]
    [InlineData("/werk/programmas/meerjarenplan-2020-2025/2021-12-31/oefenkansen-nederlands")]
    public async Task What_does_not_exist_is_not_found(string address)
    {
        using var answer = await staff.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task It_can_be_withdrawn_and_put_right_after_the_decision_with_a_reason()
    {
        await PostAsync(Measured.Courses, Measured.April, "indienen", 0, "1.102", "2023-03-31", "Lijsten");
        await PostAsync(Measured.Courses, Measured.April, "intrekken", 2, "", "", "");
        Assert.Equal(NoteStage.Draft, (await portal.FindMeasurementAsync(Measured.Courses))!.Stage);
        await portal.ApprovedMeasurementAsync(Measured.Courses, Measured.Counted(1102));

        var html = await PostAsync(Measured.Courses, Measured.April, "verbeteren", 0, "", "", "");
        FieldErrors.AssertBeside("reden", "Geef een reden op", html);
        using (await staff.SubmitAsync(Measured.Page(Measured.Courses), Measured.Page(Measured.Courses), ("_handler", "meting"), ("Form.Deed", "verbeteren"), ("Form.Reason", "Dubbel geteld."))) { }

        Assert.Equal(NoteStage.Draft, (await portal.FindMeasurementAsync(Measured.Courses))!.Stage);
        Assert.Contains("Dubbel geteld.", await staff.ReadAsync(Measured.Page(Measured.Courses)), StringComparison.Ordinal);
    }

    private async Task<string> PostAsync(
        string target, string date, string deed, int revision, string value, string asOf, string source, string comment = "", string motivation = "")
    {
        var page = Measured.Page(target, date);
        using var answer = await staff.SubmitAsync(page, page, ("_handler", "meting"), ("Form.Deed", deed), ("Form.Revision", $"{revision}"),
            ("Form.Value", value), ("Form.AsOf", asOf), ("Form.Source", source), ("Form.Comment", comment), ("Form.Motivation", motivation));
        return await answer.Content.ReadAsStringAsync();
    }
}

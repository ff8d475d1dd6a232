using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Lier.Portal.Application.Reports;
using Lier.Portal.Documents.Budgets;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Budgets;

/// <summary>
/// An administrator brings a list of amounts, says what its columns are, sees what would change, and only then stores it:
/// <see cref="BudgetCommands"/> and <see cref="BudgetUpload"/>.
/// </summary>
public sealed class ReadingAmountsInTests : IAsyncLifetime
{
    private const string Page = "/beheer/budgetten";
    private const string Titles = "Code;Soort;Ontvangsten of uitgaven;Geboekt 2021;Budget 2021 (BEO)\n";

    private readonly Portal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)portal).DisposeAsync();

    [Fact]
    public async Task The_example_of_the_guide_gives_the_next_report_the_tables_of_the_one_before()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        var columns = await BroughtAsync(administrator, BudgetExample.Text());
        var chosen = await administrator.ReadAsync(columns);
        Assert.Matches("""<select id="kolom-booked"[\s\S]*?<option value="4" selected[^>]*>E · Geboekt 2021""", WebUtility.HtmlDecode(chosen));
        using var choice = await ChooseAsync(administrator, columns);
        var shown = WebUtility.HtmlDecode(await administrator.ReadAsync(Location(choice)));
        Assert.Contains("Er is nog niets opgeslagen.", shown, StringComparison.Ordinal);
        Assert.Contains("<b>5</b> nieuw", shown, StringComparison.Ordinal);
        Assert.Equal((0, 0), await StoredAsync());
        using var answer = await StoreAsync(administrator, Location(choice), Seen(shown));

        Assert.Contains("De bedragen zijn opgeslagen.", await administrator.ReadAsync(Location(answer)), StringComparison.Ordinal);
        Assert.Equal((5, 1), await StoredAsync());
        Assert.Contains("De bedragen zijn ingelezen uit “bedragen.csv”: 5 nieuw, 0 gewijzigd, 0 ongewijzigd.", WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer/ingrepen")), StringComparison.Ordinal);
        Assert.Equal(Tables(FirstReport.Read(new(2021, 1))), Tables((await DraftAsync()).Content));
        using var gone = await administrator.GetAsync(columns);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task What_changes_is_shown_before_and_after_and_what_the_file_leaves_out_stays()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        await StoredAsync(administrator, BudgetExample.Text());

        var preview = await ChosenAsync(administrator, $"{Titles}01/11/SAP/01;Exploitatie;Ontvangsten;500.000,00;907.065,88\n01/11/SAP/01;Exploitatie;Uitgaven;530.538,60;1.324.787,60\n01/11/KAP/02;Exploitatie;Uitgaven;1,00;2,00\n");
        var shown = WebUtility.HtmlDecode(await administrator.ReadAsync(preview));

        Assert.Matches(@"<del>492\.446,71</del>\s*<ins>500\.000,00</ins>", shown);
        Assert.DoesNotContain("<del>907.065,88</del>", shown, StringComparison.Ordinal);
        Assert.Contains("Telt alleen mee in het totaal; niet apart getoond", shown, StringComparison.Ordinal);
        Assert.Contains("01/11/KAP/02, regel 4", shown, StringComparison.Ordinal);
        Assert.Contains("Niet in het bestand: 4", shown, StringComparison.Ordinal);
        using var answer = await StoreAsync(administrator, preview, Seen(shown));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var draft = (await DraftAsync()).Content;
        Assert.Equal("500.000,00", draft.Plans.First().Budget!.Sections[0].Receipts!.Booked.ToString());
        Assert.Equal("3.197.545,57", draft.Objectives[0].Totals!.Sections[0].Receipts!.Booked.ToString());
        Assert.Equal((5, 2), await StoredAsync());
    }

    [Fact]
    public async Task The_same_amounts_again_change_nothing_and_cannot_be_stored()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        await StoredAsync(administrator, BudgetExample.Text());

        var preview = await ChosenAsync(administrator, BudgetExample.Text());
        var shown = await administrator.ReadAsync(preview);

        Assert.Contains("er verandert niets", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(">Opslaan<", shown, StringComparison.Ordinal);
        Assert.Equal((5, 1), await StoredAsync());
    }

    [Fact]
    public async Task A_row_without_a_place_is_named_with_its_line_and_nothing_goes_on()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var columns = await BroughtAsync(administrator, $"{Titles}01/11/SAP/01;Exploitatie;Ontvangsten;1,00;2,00\n01/99;<b>Exploitatie</b>;Ontvangsten;1,00;2,00\n");

        using var answer = await ChooseAsync(administrator, columns);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Niets opgeslagen: 1 regel in orde te brengen", page, StringComparison.Ordinal);
        Assert.Contains("</span>3</th>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Exploitatie</b>", page, StringComparison.Ordinal);
        Assert.Contains("een code uit het plan", page, StringComparison.Ordinal);
        using var none = await administrator.GetAsync($"{columns}/verschillen");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Columns_that_the_titles_do_not_name_are_asked_and_what_was_chosen_stays()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var columns = await BroughtAsync(administrator, "Wat;Deel;Kant;Een;Twee\n01/11;E;U;1,00;2,00\n");

        using var refused = await ChooseAsync(administrator, columns, ("Form.Columns[Kind]", "1"), ("Form.BudgetLabel", "Krediet"));
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());

        FieldErrors.AssertBeside("kolom-code", "Kies de kolom voor “Code”.", page, isFirst: false);
        FieldErrors.AssertBeside("opschrift-budget", "Begin het opschrift met “Budget”", page, isFirst: false);
        Assert.Matches("""<select id="kolom-kind"[\s\S]*?<option value="1" selected""", page);
        Assert.Contains("value=\"Krediet\"", page, StringComparison.Ordinal);
        using var chosen = await ChooseAsync(administrator, columns, ("Form.Columns[Code]", "0"), ("Form.Columns[Kind]", "1"), ("Form.Columns[Direction]", "2"), ("Form.Columns[Booked]", "3"), ("Form.Columns[Budget]", "4"));
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
    }

    [Fact]
    public async Task A_point_that_can_be_read_in_two_ways_is_asked_about()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var columns = await BroughtAsync(administrator, $"{Titles}01/11;Exploitatie;Uitgaven;1.234;5.678\n");

        using var asked = await ChooseAsync(administrator, columns);
        using var answered = await ChooseAsync(administrator, columns, ("Form.Point", "Thousands"));

        FieldErrors.AssertBeside("punt", "“1.234” op regel 2 kan op twee manieren gelezen worden", await asked.Content.ReadAsStringAsync());
        Assert.Contains("1.234,00", await administrator.ReadAsync(Location(answered)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Amounts_next_to_each_other_have_a_form_of_their_own()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var columns = await BroughtAsync(administrator, "Code;Soort;A;B;C;D\n01/11;Exploitatie;1,00;2,00;3,00;4,00\n") + "?vorm=naast-elkaar";

        using var chosen = await administrator.SubmitAsync(columns, columns, ("_handler", "kolommen"), ("Form.Columns[Code]", "0"), ("Form.Columns[Kind]", "1"), ("Form.Columns[ReceiptsBooked]", "2"),
            ("Form.Columns[ReceiptsBudget]", "3"), ("Form.Columns[ExpensesBooked]", "4"), ("Form.Columns[ExpensesBudget]", "5"), ("Form.BookedLabel", "Geboekt"), ("Form.BudgetLabel", "Budget"));
        var shown = WebUtility.HtmlDecode(await administrator.ReadAsync(Location(chosen)));

        Assert.Contains("−2,00", shown, StringComparison.Ordinal);
        Assert.Contains("is het saldo ontvangsten min uitgaven", shown, StringComparison.Ordinal);
        Assert.Contains("maar u leest in voor de tweede helft 2021", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_meanwhile_is_looked_at_again()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        await StoredAsync(administrator, BudgetExample.Text());
        var preview = await ChosenAsync(administrator, BudgetExample.Text().Replace("907.065,88", "907.065,99", StringComparison.Ordinal));
        var seen = Seen(await administrator.ReadAsync(preview));
        await using (var db = await portal.Databases.CreateDbContextAsync())
            await db.Database.ExecuteSqlAsync($"UPDATE Budgets SET Written = replace(Written, '492.446,71', '1,00') WHERE Code = '01/11/SAP/01'");

        using var answer = await StoreAsync(administrator, preview, seen);
        using var invented = await StoreAsync(administrator, preview, "");

        Assert.Contains("is niet meer wat u zag", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("is niet meer wat u zag", await invented.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((5, 1), await StoredAsync());
    }

    [Fact]
    public async Task Amounts_that_changed_after_the_secretary_looked_are_not_published_unseen()
    {
        var publication = portal.Services.GetRequiredService<PublicationCommands>();
        var seen = (await DraftAsync()).NotesHash;
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        await StoredAsync(administrator, BudgetExample.Text());

        var refused = await Assert.ThrowsAsync<RefusedException>(async () => await publication.PublishAsync(Portal.Period, ReportTexts.None, seen, await portal.PersonAsync(Role.CollegeSecretary)));

        Assert.Contains("wijzigden de bedragen", refused.Message, StringComparison.Ordinal);
        Assert.NotEqual(seen, (await DraftAsync()).NotesHash);
    }

    [Fact]
    public async Task Nobody_else_comes_near_it()
    {
        var steps = portal.Services.GetRequiredService<BudgetCommands>();
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var id = IdOf(await BroughtAsync(administrator, BudgetExample.Text()));
        var choice = new ColumnChoice(BudgetShape.Lines, new Dictionary<BudgetColumn, int>(), "Geboekt", "Budget");
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(BudgetExample.Text()));

        foreach (var role in Enum.GetValues<Role>().Where(r => r is not Role.Administrator))
        {
            var person = new Person(9999, "Iemand", [role], []);
            Func<Task>[] attempts =
            [
                () => steps.BringAsync(Portal.Period, "x.csv", file, person), () => steps.DeskAsync(id, person), () => steps.ChooseAsync(id, choice, person),
                () => steps.PreviewAsync(id, person), () => steps.StoreAsync(id, "", person), () => steps.ThrowAwayAsync(id, person),
            ];
            foreach (var attempt in attempts) Assert.Equal("Alleen een beheerder leest bedragen in.", (await Assert.ThrowsAsync<RefusedException>(attempt)).Message);
        }

        var other = new Person(9999, "Andere beheerder", [Role.Administrator], []);
        Assert.Null(await steps.DeskAsync(id, other));
        await steps.ThrowAwayAsync(id, other);
        Assert.NotNull(await steps.DeskAsync(id, await portal.PersonAsync(Role.Administrator)));
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);
        using var closed = await staff.GetAsync(Page);
        Assert.NotEqual(HttpStatusCode.OK, closed.StatusCode);
    }

    [Fact]
    public async Task Nothing_is_kept_of_what_is_thrown_away()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var preview = await ChosenAsync(administrator, BudgetExample.Text());

        using var answer = await administrator.SubmitAsync(preview, preview, ("_handler", "annuleren"));

        Assert.Contains("Er is niets ingelezen. Het bestand is weggegooid.", await administrator.ReadAsync(Location(answer)), StringComparison.Ordinal);
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.False(await db.BudgetUploads.AnyAsync());
        Assert.Equal((0, 0), await StoredAsync());
    }

    [Theory]
    [InlineData("", "x", "periode", "Kies voor welk halfjaar de bedragen zijn.")]
    [InlineData("2021-H1", null, "periode", "is niet geopend")]
    [InlineData("2021-H2", "", "bestand", "Kies het bestand met de bedragen.")]
    [InlineData("2021-H2", "  ", "bestand", "Het bestand is leeg.")]
    [InlineData("2021-H2", "Beste,\nhierbij de cijfers.", "bestand", "geen rij met kolomtitels")]
    [InlineData("2021-H2", "PK\u0003\u0004\u0014", "bestand", "Dit is een Excel-bestand.")]
    [InlineData("2021-H2", "a;b;c\n\0\u0001\u0002;b;c", "bestand", "Dit is geen tekst.")]
    public async Task What_cannot_be_is_said_beside_its_field(string period, string? text, string field, string sentence)
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        using var answer = await BringAsync(administrator, text ?? BudgetExample.Text(), period);

        FieldErrors.AssertBeside(field, sentence, await answer.Content.ReadAsStringAsync());
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.False(await db.BudgetUploads.AnyAsync());
    }

    [Fact]
    public async Task Absurd_files_are_refused_in_words()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        using var large = await BringAsync(administrator, new string('x', 6 * 1024 * 1024));
        using var wide = await BringAsync(administrator, string.Join(';', Enumerable.Repeat("Code", 10_000)));
        using var quoted = await BringAsync(administrator, $"{Titles}01/11;\"Exploitatie;Uitgaven;1,00;2,00\n01/11;Exploitatie;Saldo;1,00;2,00\n");

        FieldErrors.AssertBeside("bestand", "Het bestand is groter dan 5 MB", await large.Content.ReadAsStringAsync());
        FieldErrors.AssertBeside("bestand", "Regel 1 heeft 10000 kolommen; er kunnen er hoogstens 60 zijn.", await wide.Content.ReadAsStringAsync());
        var page = WebUtility.HtmlDecode(await quoted.Content.ReadAsStringAsync());
        Assert.Contains("Niets opgeslagen: 1 regel", page, StringComparison.Ordinal);
        Assert.Contains("aanhalingstekens rond een hele cel", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_that_no_page_offers_are_refused()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var columns = await BroughtAsync(administrator, BudgetExample.Text());

        using var outside = await ChooseAsync(administrator, columns, ("Form.Columns[Code]", "99"));
        using var nonsense = await ChooseAsync(administrator, columns, ("Form.Columns[Code]", "-1"), ("Form.Columns[Bestaat niet]", "1"), ("Form.Point", "7"));

        Assert.Contains("Kolom 100 staat niet in het bestand.", await outside.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Kies de kolom voor “Code”.", WebUtility.HtmlDecode(await nonsense.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> BringAsync(Visitor administrator, string text, string period = "2021-H2") =>
        administrator.UploadAsync(Page, Page, "bedragen.csv", Encoding.UTF8.GetBytes(text), ("_handler", "bedragen"), ("Form.Period", period));

    private static async Task<string> BroughtAsync(Visitor administrator, string text)
    {
        using var answer = await BringAsync(administrator, text);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return Location(answer);
    }

    /// <summary>Posts what the page proposes, but for the fields that are given.</summary>
    private static async Task<HttpResponseMessage> ChooseAsync(Visitor administrator, string columns, params (string Name, string Value)[] fields)
    {
        var page = WebUtility.HtmlDecode(await administrator.ReadAsync(columns));
        var proposed = Regex.Matches(page, """<select [^>]*name="(?<name>[^"]+)"[^>]*>(?:(?!</select>)[\s\S])*?<option value="(?<value>[^"]*)" selected|<input [^>]*name="(?<name>Form\.\w+Label)" value="(?<value>[^"]*)""")
            .Select(m => (Name: m.Groups["name"].Value, m.Groups["value"].Value)).Where(p => fields.All(f => f.Name != p.Name));
        return await administrator.SubmitAsync(columns, columns, [("_handler", "kolommen"), .. proposed, .. fields]);
    }

    private static async Task<string> ChosenAsync(Visitor administrator, string text)
    {
        using var answer = await ChooseAsync(administrator, await BroughtAsync(administrator, text));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return Location(answer);
    }

    private static Task<HttpResponseMessage> StoreAsync(Visitor administrator, string preview, string seen) =>
        administrator.SubmitAsync(preview, preview, ("_handler", "opslaan"), ("Form.Seen", seen));

    private static async Task StoredAsync(Visitor administrator, string text)
    {
        var preview = await ChosenAsync(administrator, text);
        using var answer = await StoreAsync(administrator, preview, Seen(await administrator.ReadAsync(preview)));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static string Location(HttpResponseMessage answer) => answer.Headers.Location!.PathAndQuery;

    private static int IdOf(string columns) => int.Parse(columns[(columns.LastIndexOf('/') + 1)..], System.Globalization.CultureInfo.InvariantCulture);

    private static string Seen(string page) => page.Split("name=\"Form.Seen\" value=\"")[1].Split('"')[0];

    private static string Tables(ReportContent content) =>
        string.Join('\n', content.Plans.Select(p => PublicJson.Write(p.Budget!)).Concat(content.Objectives.Select(o => PublicJson.Write(o.Totals!))));

    private async Task<PublicationCommands.Draft> DraftAsync() => (await portal.Services.GetRequiredService<PublicationCommands>().DraftAsync(Portal.Period, ReportTexts.None))!;

    private async Task<(int Budgets, int Interventions)> StoredAsync()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return (await db.Budgets.CountAsync(), await db.Interventions.CountAsync(i => i.Kind == InterventionKind.BudgetsImported));
    }
}

using System.Net;
using System.Text;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Documents.Tables;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Import;

/// <summary>
/// An administrator brings a published report, sees what would change, and only then stores it: <see cref="ReportUpload"/> and
/// <see cref="ImportCommands"/>.
/// </summary>
public sealed class LookingBeforeReadingInTests : IAsyncLifetime
{
    private const string Page = "/beheer/inlezen";
    private static readonly ReportingPeriod Period = new(2022, 1);

    private readonly Portal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)portal).DisposeAsync();

    [Fact]
    public async Task What_is_new_changed_and_not_named_is_shown_and_stored_only_after_a_yes()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        var preview = await BroughtAsync(administrator, Changed());
        var shown = WebUtility.HtmlDecode(await administrator.ReadAsync(preview));

        Assert.Contains("Er is nog niets opgeslagen.", shown, StringComparison.Ordinal);
        Assert.Contains("Gewijzigd: 1 actie", shown, StringComparison.Ordinal);
        Assert.Contains("<del>Fietspunt</del>", shown, StringComparison.Ordinal);
        Assert.Contains("<ins>fietspunt</ins>", shown, StringComparison.Ordinal);
        Assert.Equal((1, 0, "Ondersteuning Fietspunt"), await StoredAsync());

        using var answer = await administrator.SubmitAsync(preview, preview, ("_handler", "opslaan"), ("Form.Seen", Seen(shown)));

        Assert.Contains("Het rapport is ingelezen.", await administrator.ReadAsync(answer.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
        Assert.Equal((2, 1, "Ondersteuning fietspunt"), await StoredAsync());
        Assert.Contains("Het rapport is ingelezen uit “rapport.txt”.", WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer/ingrepen")), StringComparison.Ordinal);
        using var gone = await administrator.GetAsync(preview);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Theory]
    [InlineData("rapport.json", "25</b> acties")]
    [InlineData("rapport.csv", "zonder die tabel krijgt het rapport geen bedragen")]
    public async Task What_another_portal_exported_is_taken_in_too(string name, string shown)
    {
        var content = FirstReport.Read(Period);
        var text = name.EndsWith(".json", StringComparison.Ordinal) ? PublicJson.Write(content) : ReportCsv.Write(content);
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        using var brought = await administrator.UploadAsync(Page, Page, name, Encoding.UTF8.GetBytes(text), ("_handler", "inlezen"), ("Form.Period", "2022-H1"));
        var preview = brought.Headers.Location!.PathAndQuery;
        var page = WebUtility.HtmlDecode(await administrator.ReadAsync(preview));

        using var answer = await administrator.SubmitAsync(preview, preview, ("_handler", "opslaan"), ("Form.Seen", Seen(page)));

        Assert.Contains(shown, page, StringComparison.Ordinal);
        Assert.Contains("Het rapport is ingelezen.", await administrator.ReadAsync(answer.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
        using var visitor = new Visitor(portal);
        Assert.Contains("Fietspunt", await visitor.ReadAsync("/rapporten/2022-h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_export_is_told_with_its_place_and_not_kept()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var text = PublicJson.Write(FirstReport.Read(Period)).Replace("\"started\"", "\"begonnen\"", StringComparison.Ordinal);

        using var answer = await administrator.UploadAsync(Page, Page, "rapport.json", Encoding.UTF8.GetBytes(text), ("_handler", "inlezen"), ("Form.Period", "2022-H1"));

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("note.status: \"begonnen\"", page, StringComparison.Ordinal);
        Assert.Contains("/schemas/rapport-1.json", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_what_was_shown_is_not_stored()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var preview = await BroughtAsync(administrator, Changed());
        var seen = Seen(await administrator.ReadAsync(preview));
        await using (var db = await portal.Databases.CreateDbContextAsync())
            await db.Database.ExecuteSqlAsync($"UPDATE Uploads SET Text = replace(Text, '553 fietsherstellingen', '999 fietsherstellingen')");

        using var answer = await administrator.SubmitAsync(preview, preview, ("_handler", "opslaan"), ("Form.Seen", seen));

        Assert.Contains("is niet meer wat u zag", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal((1, 0, "Ondersteuning Fietspunt"), await StoredAsync());
    }

    [Fact]
    public async Task What_changed_in_the_portal_meanwhile_is_looked_at_again()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var preview = await BroughtAsync(administrator, Changed());
        var seen = Seen(await administrator.ReadAsync(preview));
        await using (var db = await portal.Databases.CreateDbContextAsync())
            await db.Database.ExecuteSqlAsync($"UPDATE Actions SET Title = 'Intussen anders' WHERE Slug = {Portal.Fietspunt}");

        using var answer = await administrator.SubmitAsync(preview, preview, ("_handler", "opslaan"), ("Form.Seen", seen));

        Assert.Contains("kijk de verschillen opnieuw na", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal((1, 0, "Intussen anders"), await StoredAsync());
    }

    [Fact]
    public async Task An_older_report_turns_nothing_back_that_the_plan_says()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var text = Changed().Replace("Werkervaring kansengroepen", "Werkervaring", StringComparison.Ordinal);

        using var answer = await BringAsync(administrator, "2020-H2", text);
        var shown = WebUtility.HtmlDecode(await administrator.ReadAsync(answer.Headers.Location!.PathAndQuery));

        Assert.NotEqual(Changed(), text);
        Assert.Contains("Er is al een recenter rapport.", shown, StringComparison.Ordinal);
        Assert.Contains("Het plan blijft zoals het is. Alleen het rapport komt erbij.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_kept_of_what_is_thrown_away_and_nobody_sees_what_another_brought()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var preview = await BroughtAsync(administrator, Changed());
        var id = int.Parse(preview[(preview.LastIndexOf('/') + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        var steps = portal.Services.GetRequiredService<ImportCommands>();

        Assert.Null(await steps.PreviewAsync(id, new Person(9999, "Andere beheerder", [Role.Administrator], [])));
        await Assert.ThrowsAsync<RefusedException>(() => steps.PreviewAsync(id, new Person(9999, "Medewerker", [Role.Staff], [])));
        using var answer = await administrator.SubmitAsync(preview, preview, ("_handler", "annuleren"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.False(await db.Uploads.AnyAsync());
        Assert.Equal((1, 0, "Ondersteuning Fietspunt"), await StoredAsync());
    }

    [Fact]
    public async Task A_line_that_cannot_be_placed_is_named_with_its_number_and_what_was_expected()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var text = FirstReport.Text().Replace("Startdatum: 01-01-2020", "Startdatum: 41-01-2020", StringComparison.Ordinal);
        var line = text[..text.IndexOf("41-01-2020", StringComparison.Ordinal)].Count(c => c == '\n') + 1;

        using var answer = await BringAsync(administrator, "2022-H1", text);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Niets opgeslagen:", page, StringComparison.Ordinal);
        Assert.Contains($"</span>{line}</th>", page, StringComparison.Ordinal);
        Assert.Contains("41-01-2020", page, StringComparison.Ordinal);
        Assert.Contains("""<option value="2022-H1" selected""", page, StringComparison.Ordinal);
        Assert.Equal((1, 0, "Ondersteuning Fietspunt"), await StoredAsync());
    }

    [Theory]
    [InlineData("", "x", "periode", "Kies over welk halfjaar het rapport gaat.")]
    [InlineData("2021-H2", null, "periode", "loopt in het portaal zelf")]
    [InlineData("2021-H1", null, "periode", "staat al een ander rapport (versie 1)")]
    [InlineData("2022-H1", "", "bestand", "Kies het bestand met het rapport.")]
    [InlineData("2022-H1", "  ", "bestand", "Het bestand is leeg.")]
    public async Task What_cannot_be_is_said_beside_its_field(string period, string? text, string field, string sentence)
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        using var answer = await BringAsync(administrator, period, text ?? Changed());

        FieldErrors.AssertBeside(field, sentence, await answer.Content.ReadAsStringAsync());
        Assert.Equal((1, 0, "Ondersteuning Fietspunt"), await StoredAsync());
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_in_words()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        using var answer = await BringAsync(administrator, "2022-H1", new string('x', 5 * 1024 * 1024 + 1));

        FieldErrors.AssertBeside("bestand", "Het bestand is groter dan 5 MB", await answer.Content.ReadAsStringAsync());
    }

    // Only the heading of the action, not the text about it.
    private static string Changed() => FirstReport.Text().Replace("Ondersteuning Fietspunt", "Ondersteuning fietspunt", StringComparison.Ordinal);

    private static Task<HttpResponseMessage> BringAsync(Visitor administrator, string period, string text) =>
        administrator.UploadAsync(Page, Page, "rapport.txt", Encoding.UTF8.GetBytes(text), ("_handler", "inlezen"), ("Form.Period", period));

    private static async Task<string> BroughtAsync(Visitor administrator, string text)
    {
        using var answer = await BringAsync(administrator, "2022-H1", text);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.PathAndQuery;
    }

    private static string Seen(string page) => page.Split("name=\"Form.Seen\" value=\"")[1].Split('"')[0];

    private async Task<(int Reports, int Interventions, string Title)> StoredAsync()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return (await db.Reports.CountAsync(), await db.Interventions.CountAsync(i => i.Kind == InterventionKind.ReportImported),
            await db.Actions.Where(a => a.Slug == Portal.Fietspunt).Select(a => a.Title).SingleAsync());
    }
}

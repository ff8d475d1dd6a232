using System.Net;
using Lier.Portal.Domain.People;
using Lier.Portal.Look;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Desks.Administration;

/// <summary>
/// Every form of the administrator, such as <see cref="AssignActionPage"/> and <see cref="DueDaysForm"/>, says what is wrong beside the
/// field by <see cref="FieldError"/>, keeps what was typed, and stores what is right.
/// </summary>
public sealed class WrongFieldsTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly string Today = InLier.Today.ToString("O");
    private static readonly string Yesterday = InLier.Today.AddDays(-1).ToString("O");

    public static TheoryData<string, string, string, string, (string Name, string Value)[]> Wrong() => new()
    {
        { "/beheer/perioden", "openen", "periode", "is geen periode zoals", [("Form.Period", "2022-H9")] },
        { "/beheer/perioden", "openen", "indienen-tot", "is geen datum", [("Form.Period", "2022-H1"), ("Form.SubmitBy", "31/02/2022")] },
        { "/beheer/perioden", "openen", "akkoord-tot", "valt vóór de uiterste dag om in te dienen", [("Form.Period", "2022-H1"), ("Form.SubmitBy", "2022-08-02"), ("Form.AgreeBy", "2022-08-01")] },
        { "/beheer/perioden", "sluiten-2021-h2", "reden-sluiten-2021-h2", "Geef een reden op", [("Form.Reason", "")] },
        { "/beheer/perioden", "dagen-2021-h2", "indienen-dagen-2021-h2", "valt vóór het begin van de periode", [("Days.SubmitBy", "2021-06-30"), ("Days.Reason", "Verlof.")] },
        { "/beheer/perioden", "dagen-2021-h2", "indienen-dagen-2021-h2", "Dit zijn al de uiterste dagen", [("Days.SubmitBy", ""), ("Days.Reason", "Verlof.")] },
        { "/beheer/perioden", "dagen-2021-h2", "reden-dagen-2021-h2", "Geef een reden op", [("Days.SubmitBy", "2022-01-31"), ("Days.Reason", "")] },
        { "/beheer/vastgelopen", "andere", "nota", "Vul de code van de actie en de periode in", [("Other.Note", "zomaar"), ("Other.Reason", "Nodig.")] },
        { "/werk/vervanging", "vervangen", "schepen", "Kies wie vervangen wordt.", [("Form.Reason", "Ziek.")] },
        { "/beheer/acties", "schepenen", "acties", "Kies minstens één actie.", [("Form.Reason", "Nieuwe verdeling."), ("Form.From", Today)] },
        { "/beheer/teams?team=Sociale dienstverlening", "hernoemen", "naam", "Vul de naam van het team in.", [("Name.Name", " "), ("Name.Reason", "Nieuwe naam.")] },
        { "/beheer/teams?team=Sociale dienstverlening", "verplaatsen", "acties", "Kies minstens één actie.", [("Move.Name", "Wonen"), ("Move.Reason", "Gesplitst.")] },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task It_is_said_beside_the_field_and_what_was_typed_stays(string page, string form, string field, string sentence, (string Name, string Value)[] fields)
    {
        if ((await portal.NoteAsync(Portal.Fietspunt)).LastVersion is null) await portal.SubmittedAsync(Portal.Fietspunt);
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        using var answer = await administrator.SubmitAsync(page, page, [("_handler", form), .. fields]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        FieldErrors.AssertBeside(field, sentence, html);
        foreach (var (name, value) in fields.Where(f => f.Value.Trim().Length > 0 && f.Name != "Form.Period"))
            Assert.Contains($"name=\"{name}\" value=\"{value}\"", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_an_assignment_is_said_at_once_and_the_focus_is_on_the_first()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var page = $"/beheer/acties/{(await portal.NoteAsync("01-11-sap-01-02")).ActionId}";

        using var answer = await administrator.SubmitAsync(page, page, ("_handler", "schepen"), ("Mandate.AccountId", ""), ("Mandate.From", ""), ("Mandate.Reason", ""));

        var html = await answer.Content.ReadAsStringAsync();
        FieldErrors.AssertBeside("schepen", "Kies een schepen.", html);
        FieldErrors.AssertBeside("vanaf", "Vul in vanaf welke dag.", html, isFirst: false);
        FieldErrors.AssertBeside("reden-schepen", "Geef een reden op", html, isFirst: false);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(html, "autofocus"));
    }

    [Fact]
    public async Task A_substitute_from_yesterday_on_is_refused_beside_the_first_day()
    {
        using var alderman = await Visitor.SignedInAsync(portal, Role.Alderman);
        var other = await portal.AldermanAsync("Een collega");

        using var answer = await alderman.SubmitAsync("/werk/vervanging", "/werk/vervanging",
            ("_handler", "vervangen"), ("Form.SubstituteId", $"{other.Id}"), ("Form.From", Yesterday), ("Form.Until", Today));

        FieldErrors.AssertBeside("van", "Een vervanging begint ten vroegste vandaag", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Other_due_days_are_stored_with_the_reason_and_what_they_were()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        using var answer = await administrator.SubmitAsync("/beheer/perioden", "/beheer/perioden",
            ("_handler", "dagen-2021-h2"), ("Days.SubmitBy", "2022-01-31"), ("Days.AgreeBy", "2022-02-14"), ("Days.Reason", "Later begonnen."));

        Assert.Contains("De uiterste dagen zijn gewijzigd.", await administrator.ReadAsync(answer.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
        await using var db = await portal.Databases.CreateDbContextAsync();
        var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Period == Portal.Period);
        Assert.Equal((new DateOnly(2022, 1, 31), new DateOnly(2022, 2, 14), 1), (round.SubmitBy, round.AgreeBy, round.Revision));
        var record = await db.Interventions.AsNoTracking().SingleAsync(i => i.Reason == "Later begonnen.");
        Assert.Equal(
            "De uiterste dagen waren indienen zonder uiterste dag, akkoord zonder uiterste dag; ze werden indienen tot en met 31 januari 2022, akkoord tot en met 14 februari 2022.", record.What);
        await db.Rounds.ExecuteUpdateAsync(s => s.SetProperty(r => r.SubmitBy, (DateOnly?)null).SetProperty(r => r.AgreeBy, (DateOnly?)null));
    }
}

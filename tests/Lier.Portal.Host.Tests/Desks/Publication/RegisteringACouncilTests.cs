using System.Net;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Rounds;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Golden;

namespace Lier.Portal.Desks.Publication;

/// <summary>
/// From the decision on the secretary registers what a council did with <see cref="CouncilsForm"/>, and sees both councils beside the way
/// of the report.
/// </summary>
public sealed class RegisteringACouncilTests : IAsyncLifetime
{
    private const string Desk = "/publicatie/2021-h2";
    private const string Agenda = "https://lier.example/zittingen/2022-02-21";

    private static readonly DateOnly Session = new(2022, 2, 21);

    private readonly FakeTime time = new(new(2022, 3, 1, 9, 0, 0, TimeSpan.Zero));
    private readonly Portal portal;

    public RegisteringACouncilTests() => portal = new() { Time = time };

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        var note = await portal.SubmittedAsync(Portal.Fietspunt);
        await portal.Notes.AgreeAsync(note.Id, 1, await portal.PersonAsync(Role.Alderman));
        await portal.DecideAsync(await portal.NoteAsync(Portal.Fietspunt), DecisionOutcome.Approved);
    }

    public Task DisposeAsync() => portal.DisposeAsync().AsTask();

    [Fact]
    public async Task The_desk_offers_the_form_from_the_decision_on_and_shows_both_councils()
    {
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);
        var before = await ReadAsync(secretary);
        Assert.Contains("De gemeenteraad: nog niet geregistreerd", before, StringComparison.Ordinal);
        Assert.Contains("<span>kennisname nog te komen</span>", before, StringComparison.Ordinal);
        Assert.DoesNotContain("kennisgenomen door beide raden", before, StringComparison.OrdinalIgnoreCase);

        var wrong = await SendAsync(secretary, "2022-02-21", "lier.be/agenda");
        Assert.Contains("Dat is geen link naar een webpagina", wrong, StringComparison.Ordinal);
        Assert.Contains("value=\"lier.be/agenda\"", wrong, StringComparison.Ordinal);

        await SendAsync(secretary, "2022-02-21", Agenda);
        var after = await ReadAsync(secretary);
        Assert.Contains("<b>De gemeenteraad nam kennis op 21 februari 2022</b>", after, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{Agenda}\" rel=\"noopener noreferrer\">Agenda of besluit van de gemeenteraad</a>", after, StringComparison.Ordinal);
        Assert.Contains("<span>nam kennis op 21 februari 2022</span>", after, StringComparison.Ordinal);
        Assert.Contains("De raad voor maatschappelijk welzijn: nog niet geregistreerd", after, StringComparison.Ordinal);
        Assert.DoesNotContain("<option value=\"Municipal\"", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_a_first_half_year_the_day_of_the_law_stands_there_until_both_took_note()
    {
        var first = new ReportingPeriod(2022, 1);
        time.Set(new(2022, 8, 1, 9, 0, 0, TimeSpan.Zero));
        await portal.Get<RoundCommands>().OpenAsync(first, null, null, await portal.PersonAsync(Role.Administrator));
        await portal.SubmitAsync(first, Portal.Fietspunt, new(ActionStatus.Started, "Er kwamen 553 fietsen binnen.", "Op schema."));
        await portal.AgreeAsync(first, Portal.Fietspunt);
        await portal.DecideAsync(first, new(2022, 7, 25), "2022_CBS_00311", (Portal.Fietspunt, DecisionOutcome.Approved, ""));
        using var visitor = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);

        var before = await ReadAsync(visitor, "/publicatie/2022-h1");
        await portal.AcknowledgeAsync(first, new(2022, 7, 28));
        var after = await ReadAsync(visitor, "/publicatie/2022-h1");

        Assert.Contains("<span>kennisname nog te komen, vóór 30 september 2022</span>", before, StringComparison.Ordinal);
        Assert.Contains("Naar de raden, vóór", before, StringComparison.Ordinal);
        Assert.DoesNotContain("30 september 2022", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Naar de raden, vóór", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sends_the_last_council_after_another_did_reads_so_and_not_that_the_form_is_gone()
    {
        var by = await portal.PersonAsync(Role.CollegeSecretary);
        foreach (var council in Enum.GetValues<Council>()) await portal.Get<ReportDossierCommands>().AcknowledgeAsync(Portal.Period, new(council, Session), by);
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);

        var told = await SendAsync(secretary, "2022-02-28", "");

        Assert.Contains("De kennisname door de gemeenteraad is al geregistreerd.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Kennisname registreren", await ReadAsync(secretary), StringComparison.Ordinal);
    }

    private static async Task<string> ReadAsync(Visitor secretary, string desk = Desk) => WebUtility.HtmlDecode(await secretary.ReadAsync(desk));

    private static async Task<string> SendAsync(Visitor secretary, string day, string link)
    {
        using var answer = await secretary.SubmitAsync(
            Desk, Desk, ("_handler", "kennisname"), ("Form.Council", "Municipal"), ("Form.Day", day), ("Form.Link", link));
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}

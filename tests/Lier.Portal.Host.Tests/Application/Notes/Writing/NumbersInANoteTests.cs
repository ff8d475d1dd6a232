using Lier.Portal.Application.Programmes;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Application.Notes.Writing;

/// <summary>
/// While a note of a linked action is written, the numbers in it are offered as measurements: <see cref="ServedTargets"/>.
/// </summary>
public sealed class NumbersInANoteTests : IAsyncLifetime
{
    private const string Linked = "01-11-sap-01-05";
    private readonly Portal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => portal.DisposeAsync().AsTask();

    [Fact]
    public async Task A_number_leads_to_the_measurement_with_itself_filled_in()
    {
        var page = await WrittenAsync("In de tweede helft van 2021 waren er gemiddeld 32 tewerkstellingsplaatsen & meer.");

        Assert.Contains("Getallen in uw tekst", page, StringComparison.Ordinal);
        Assert.Contains(
            "href=\"/werk/programmas/meerjarenplan-2020-2025/2021-12-31/werkervaringsplaatsen?aantal=32&amp;bron=Voortgangsnota%20tweede%20helft%202021\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_of_an_action_without_a_promise_says_nothing_about_numbers() =>
        Assert.DoesNotContain("Getallen in uw tekst", await WrittenAsync("Er waren 12 vergaderingen.", Portal.Fietspunt), StringComparison.Ordinal);

    [Fact]
    public async Task Who_reads_the_note_but_not_the_measurement_is_told_no_number_of_it()
    {
        await MeasureAsync(31, isSubmitted: true);
        var note = await portal.SubmittedAsync(Linked, "Er waren gemiddeld 32 tewerkstellingsplaatsen.");
        var head = (await portal.PersonAsync(Role.Staff)) with { Roles = [Role.HeadOfService] };

        var queries = portal.Get<NoteQueries>();
        Assert.Equal(31, Assert.Single((await queries.FindAsync(note.Period, Linked, await portal.PersonAsync(Role.Staff)))!.Targets).Value);
        Assert.Equal(31, Assert.Single((await queries.FindAsync(note.Period, Linked, await portal.PersonAsync(Role.Alderman)))!.Targets).Value);
        Assert.Empty((await queries.FindAsync(note.Period, Linked, head))!.Targets);
    }

    [Fact]
    public async Task What_the_team_did_not_submit_yet_is_told_to_nobody_else()
    {
        await MeasureAsync(31);

        var queries = portal.Get<NoteQueries>();
        Assert.Equal(31, Assert.Single((await queries.FindAsync(Portal.Period, Linked, await portal.PersonAsync(Role.Staff)))!.Targets).Value);
        foreach (var role in new[] { Role.Alderman, Role.CollegeSecretary })
            Assert.Null(Assert.Single((await queries.FindAsync(Portal.Period, Linked, await portal.PersonAsync(role)))!.Targets).Value);
    }

    [Fact]
    public async Task Text_and_measurement_that_disagree_are_pointed_out_on_the_page()
    {
        await MeasureAsync(31);

        Assert.Contains("maar de meting op 31 december 2021 zegt 31 tewerkstellingsplaatsen.", await WrittenAsync("Er waren gemiddeld 32 tewerkstellingsplaatsen."), StringComparison.Ordinal);
    }

    private async Task MeasureAsync(int value, bool isSubmitted = false)
    {
        var (steps, entry, staff) = (portal.Get<MeasurementCommands>(), new MeasurementEntry(value, new(2021, 12, 31), "Telling"), await portal.PersonAsync(Role.Staff));
        if (isSubmitted) await steps.SubmitAsync("meerjarenplan-2020-2025", "2021-12-31", "werkervaringsplaatsen", 0, entry, staff);
        else await steps.WriteAsync("meerjarenplan-2020-2025", "2021-12-31", "werkervaringsplaatsen", 0, entry, staff);
    }

    private async Task<string> WrittenAsync(string progress, string slug = Linked)
    {
        var note = await portal.NoteAsync(slug);
        await portal.Notes.WriteAsync(note.Id, note.Revision, new NoteText(ActionStatus.Started, progress, "Op schema."), await portal.PersonAsync(Role.Staff));
        using var visitor = await Visitor.SignedInAsync(portal, Role.Staff);
        return await visitor.ReadAsync($"/notas/2021-h2/{slug}");
    }
}

using Lier.Portal.Application.Notes.Work;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Reports;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Notes.Agreeing;

/// <summary>Everything that waits on one list, with what stands out: <see cref="AgreementListQueries"/>.</summary>
public sealed class WeighingManyNotesTests : IAsyncLifetime
{
    private readonly Portal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Each_row_says_what_changed_and_why_it_had_better_be_read_first()
    {
        await portal.SubmittedAsync("01-11-sap-01-01");
        await SubmitAsync("01-11-sap-01-02", new(ActionStatus.Halfway, "Oorzaak: a. Gevolg: b. Bijsturing: c.", "Later.", Light.Red, Light.Orange));
        await SubmitAsync("01-11-sap-01-03", new(ActionStatus.Halfway, "Wat in 2019 gebeurde.", "", Light.Green, Light.Green));
        var before = (await portal.Services.GetRequiredService<ReportQueries>().ActionAsync("01-11-sap-01-04", Portal.Period.Previous))!.Content.Note!;
        await SubmitAsync("01-11-sap-01-04", new(before.Status, before.Progress, before.Timing));

        var rows = (await AllAsync()).Rows;

        Assert.Equal(["01/11/SAP/01/01", "01/11/SAP/01/02", "01/11/SAP/01/03", "01/11/SAP/01/04"], rows.Select(r => r.Code));
        Assert.Equal([null, "Licht voortgang rood en licht planning oranje.", "2 aandachtspunten.", "2 aandachtspunten."], rows.Select(r => r.WhyNot));
        Assert.Equal([NoteChange.Changed, NoteChange.Changed, NoteChange.Changed, NoteChange.Unchanged], rows.Select(r => r.Change));
        Assert.All(rows, r => Assert.Equal((1, null), (r.Version, r.Objection)));
    }

    [Fact]
    public async Task Whoever_wrote_along_finds_the_note_barred_with_the_sentence()
    {
        var alderman = await portal.PersonAsync(Role.Alderman);
        var (note, staff) = (await portal.NoteAsync("01-11-sap-01-01"), await portal.PersonAsync(Role.Staff));
        await portal.Notes.SubmitAsync(note.Id, 0, new(ActionStatus.Halfway, "Van eigen hand.", "Op schema."), alderman with { Roles = [Role.Staff], Teams = staff.Teams });

        var row = Assert.Single((await AllAsync()).Rows);

        Assert.Equal("Wie aan een tekst schreef, geeft er zelf geen akkoord op.", row.Objection);
        Assert.Equal(row.Objection, row.WhyNot);
        using var visitor = await Visitor.SignedInAsync(portal, Role.Alderman);
        Assert.Matches("<input type=\"checkbox\" aria-label=\"Akkoord met 01/11/SAP/01/01 Ondersteuning Fietspunt\" disabled", await visitor.ReadAsync("/werk/akkoord/lijst"));
        Assert.Matches("value=\"akkoord\" disabled", await visitor.ReadAsync("/werk/akkoord/2021-h2/01-11-sap-01-01"));
    }

    [Fact]
    public async Task Who_is_not_asked_has_an_empty_list()
    {
        await portal.SubmittedAsync("01-11-sap-01-01");
        var (all, stranger) = (portal.Services.GetRequiredService<AgreementListQueries>(), await portal.AldermanAsync("Iemand Anders"));

        foreach (var other in new[] { stranger, await portal.PersonAsync(Role.HeadOfService), await portal.PersonAsync(Role.ManagementTeam), await portal.PersonAsync(Role.Staff) })
            Assert.Equal((0, 0), ((await all.FirstAsync(other)).Rows.Count, (await all.FirstAsync(other)).Total));
        Assert.Equal(1, (await AllAsync()).Total);
    }

    [Fact]
    public async Task However_many_wait_the_database_is_asked_as_often()
    {
        var (databases, alderman) = (new CountedDatabases(portal.DatabaseFile), await portal.PersonAsync(Role.Alderman));
        T Make<T>(params object[] parts) => ActivatorUtilities.CreateInstance<T>(portal.Services, [databases, .. parts]);
        var (work, reports) = (Make<WorkQueries>(), Make<ReportQueries>());
        var (queue, notes, list) = (Make<AgreementQueries>(work), Make<NoteQueries>(reports), Make<AgreementListQueries>(work, reports));
        await portal.SubmittedAsync("01-11-sap-01-01");

        async Task<(int Queue, int Note, int List)> AskedAsync() => (
            await databases.CountAsync(() => queue.QueueAsync(alderman)),
            await databases.CountAsync(() => notes.FindAsync(Portal.Period, "01-11-sap-01-01", alderman)),
            await databases.CountAsync(() => list.FirstAsync(alderman)));
        var few = await AskedAsync();
        foreach (var slug in new[] { "01-11-sap-01-02", "01-11-sap-01-03", "01-11-sap-02-01", "01-11-sap-03-01" }) await portal.SubmittedAsync(slug);

        Assert.Equal(few, await AskedAsync());
        Assert.InRange(few.Queue + few.Note, 2, 20);
        Assert.InRange(few.List, 2, 15);
    }

    private async Task SubmitAsync(string slug, NoteText text) =>
        await portal.Notes.SubmitAsync((await portal.NoteAsync(slug)).Id, 0, text, await portal.PersonAsync(Role.Staff));

    private async Task<AgreementRows> AllAsync() => await portal.Services.GetRequiredService<AgreementListQueries>().FirstAsync(await portal.PersonAsync(Role.Alderman));
}

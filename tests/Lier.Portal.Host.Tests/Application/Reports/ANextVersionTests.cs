using System.Net;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Reports;

/// <summary>
/// A note is approved after the report was published: the next version, through the secretary's form and <see cref="PublicationCommands"/>.
/// </summary>
public sealed class ANextVersionTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task It_needs_an_erratum_keeps_the_texts_of_the_version_before_and_leaves_that_one_readable()
    {
        await ApprovedAsync("01-11-sap-01-01");
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);
        using var first = await PublishAsync(secretary, ("Form.ChangedAssumptions", "De index stijgt."), ("Form.ChangedRisks", "De rente ook."), ("Form.Evaluations[01/11]", "Op koers."));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        await ApprovedAsync("01-11-sap-01-02");

        var form = WebUtility.HtmlDecode(await secretary.ReadAsync("/publicatie/2021-h2"));
        using var without = await PublishAsync(secretary, ("Form.ChangedAssumptions", "De index stijgt."), ("Form.ChangedRisks", "De rente ook."));
        using var second = await PublishAsync(secretary, ("Form.ChangedAssumptions", "De index stijgt."), ("Form.ChangedRisks", "De rente ook."), ("Form.Evaluations[01/11]", "Op koers gebleven."), ("Form.Erratum", "Nog een nota."));

        Assert.Contains(">De index stijgt.</textarea>", form, StringComparison.Ordinal);
        Assert.Contains(">De rente ook.</textarea>", form, StringComparison.Ordinal);
        Assert.Matches("<label for=\"evaluatie-01-11\">Algemene evaluatie van Sociale dienstverlening</label>\\s*<textarea[^>]*>Op koers.</textarea>", form);
        Assert.Contains("schrijf erbij wat er verandert (erratum)", WebUtility.HtmlDecode(await without.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        using var visitor = new Visitor(portal);
        Assert.Contains("Nog een nota.", await visitor.ReadAsync("/rapporten/2021-h2"), StringComparison.Ordinal);
        Assert.Contains("<p>Op koers gebleven.</p>", await visitor.ReadAsync("/rapporten/2021-h2"), StringComparison.Ordinal);
        Assert.Contains("<p>Op koers.</p>", await visitor.ReadAsync("/rapporten/2021-h2/v1"), StringComparison.Ordinal);
        Assert.Contains("Wat er gebeurde met 01-11-sap-01-02.", await visitor.ReadAsync("/rapporten/2021-h2"), StringComparison.Ordinal);
        Assert.DoesNotContain("Wat er gebeurde met 01-11-sap-01-02.", await visitor.ReadAsync("/rapporten/2021-h2/v1"), StringComparison.Ordinal);
        Assert.DoesNotContain("01-11-sap-01-02.", await visitor.ReadAsync("/rapporten/2021-h2/v1.txt"), StringComparison.Ordinal);
        Assert.Contains("01-11-sap-01-02.", await visitor.ReadAsync("/rapporten/2021-h2.txt"), StringComparison.Ordinal);
        using var preview = await secretary.SubmitAsync("/publicatie/2021-h2", "/publicatie/2021-h2/voorbeeld", ("_handler", "publiceren"), ("Form.ChangedRisks", "Alleen in het voorbeeld."));
        Assert.Contains("Alleen in het voorbeeld.", await preview.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_college_added_after_the_secretary_looked_is_not_published_unseen()
    {
        await using var other = new Portal();
        await other.InitializeAsync();
        var publication = other.Services.GetRequiredService<PublicationCommands>();
        var secretary = await other.PersonAsync(Role.CollegeSecretary);
        await ApprovedAsync(other, "01-11-sap-01-01");
        var seen = (await publication.DraftAsync(Portal.Period, ReportTexts.None))!.NotesHash;
        await ApprovedAsync(other, "01-11-sap-01-02");

        var refused = await Assert.ThrowsAsync<RefusedException>(() => publication.PublishAsync(Portal.Period, ReportTexts.None, seen, secretary));

        Assert.Contains("Intussen besliste het college over nog een nota", refused.Message, StringComparison.Ordinal);
        Assert.Equal(NoteStage.Approved, (await other.NoteAsync("01-11-sap-01-01")).Stage);
    }

    private Task ApprovedAsync(string slug) => ApprovedAsync(portal, slug);

    private static async Task ApprovedAsync(Portal portal, string slug)
    {
        var note = await portal.SubmittedAsync(slug);
        await portal.Notes.AgreeAsync(note.Id, 1, await portal.PersonAsync(Role.Alderman));
        await portal.DecideAsync(await portal.NoteAsync(slug), DecisionOutcome.Approved);
    }

    private async Task<HttpResponseMessage> PublishAsync(Visitor secretary, params (string, string)[] fields)
    {
        var draft = await portal.Services.GetRequiredService<PublicationCommands>().DraftAsync(Portal.Period, ReportTexts.None);
        return await secretary.SubmitAsync("/publicatie/2021-h2", "/publicatie/2021-h2", [("_handler", "publiceren"), ("Form.Seen", draft!.NotesHash), .. fields]);
    }
}

using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Application.Mail;

/// <summary>
/// What happens to a note reaches whom it concerns by mail, once, with the reason, and never whoever did it: <see cref="LetterWriter"/> and
/// <see cref="Postman"/>.
/// </summary>
public sealed class EachKindOfMailTests : IAsyncLifetime
{
    private const string Slug = Portal.Fietspunt;

    private RealMailbox mailbox = null!;
    private MailTown town = null!;

    public async Task InitializeAsync()
    {
        mailbox = await RealMailbox.StartAsync();
        town = await MailTown.OpenAsync(MailTown.MailAt(mailbox.Port));
    }

    public async Task DisposeAsync()
    {
        await town.DisposeAsync();
        mailbox.Dispose();
    }

    [Fact]
    public async Task A_submitted_note_is_a_task_for_the_alderman()
    {
        await town.SubmitAsync(Slug);

        var mail = Assert.Single(await SentAsync());

        Assert.Equal("annemie: Een nota wacht op uw akkoord: 01/11/SAP/01/01", mail.ToString());
        Assert.Equal("portaal@lier.example", mail.From);
        Assert.Contains("Ondersteuning Fietspunt", mail.Text);
        Assert.Contains("Ingediend door Mia", mail.Text);
        Assert.Contains($"https://portaal.lier.example/notas/2022-h1/{Slug}", mail.Text);
        Assert.DoesNotContain("Geheime stand van zaken", mail.Text + mail.Html);
    }

    [Fact]
    public async Task A_note_that_everybody_agreed_to_is_a_task_for_the_secretary()
    {
        await town.SubmitAsync(Slug);
        await SentBeforeAsync();
        await town.AgreeAsync(Slug);

        Assert.Equal(["celine: Een nota is klaar voor het college: 01/11/SAP/01/01"], Lines(await SentAsync()));
    }

    [Fact]
    public async Task A_returned_note_comes_back_to_the_team_with_the_reason()
    {
        await town.SubmitAsync(Slug);
        await SentBeforeAsync();
        await town.SendBackAsync(Slug, "Graag cijfers & <b>bronnen</b>.");

        var mails = await SentAsync();

        Assert.Equal(["kris: Een nota kwam terug naar uw team: 01/11/SAP/01/01", "mia: Een nota kwam terug naar uw team: 01/11/SAP/01/01"], Lines(mails));
        Assert.All(mails, m => Assert.Contains("Reden: Graag cijfers & <b>bronnen</b>.", m.Text));
        Assert.All(mails, m => Assert.Contains("Graag cijfers &amp; &lt;b&gt;bronnen&lt;/b&gt;.", m.Html));
        Assert.All(mails, m => Assert.Contains("Teruggestuurd door Annemie Goris", m.Text));
    }

    [Fact]
    public async Task A_note_that_an_administrator_gives_back_comes_back_with_the_reason()
    {
        await town.SubmitAsync(Slug);
        await SentBeforeAsync();
        await town.Notes.ReopenAsync((await town.NoteAsync(Slug)).Id, "De schepen is weg.", town.Bram);

        var mails = await SentAsync();

        Assert.Equal(2, mails.Count);
        Assert.All(mails, m => Assert.Contains("Reden: De schepen is weg.", m.Text));
    }

    [Theory]
    [InlineData(DecisionOutcome.Approved, "", "Het college keurde een nota goed", "Het college keurde een nota goed")]
    [InlineData(DecisionOutcome.Deferred, "Volgende keer.", "Het college stelde een nota uit", "Het college stelde een nota uit")]
    [InlineData(DecisionOutcome.Returned, "Te lang.", "Een nota kwam terug van het college", "Het college stuurde een nota terug")]
    public async Task A_decision_reaches_the_team_and_the_alderman_with_the_reason(DecisionOutcome outcome, string reason, string toTheTeam, string toTheAlderman)
    {
        await town.SubmitAsync(Slug);
        await town.AgreeAsync(Slug);
        await SentBeforeAsync();
        await town.DecideAsync(Slug, outcome, reason);

        var mails = await SentAsync();

        Assert.Equal([$"annemie: {toTheAlderman}: 01/11/SAP/01/01", $"kris: {toTheTeam}: 01/11/SAP/01/01", $"mia: {toTheTeam}: 01/11/SAP/01/01"], Lines(mails));
        Assert.All(mails, m => Assert.Contains(reason, m.Text));
        Assert.All(mails, m => Assert.Contains("Het college, zitting van 5 juli 2022, besluit 2022-2", m.Text));
    }

    [Fact]
    public async Task A_published_report_reaches_everybody_who_worked_on_it_once()
    {
        foreach (var slug in new[] { Slug, "01-11-sap-01-02" })
        {
            await town.SubmitAsync(slug);
            await town.AgreeAsync(slug);
        }

        await town.DecideAsync(Slug, DecisionOutcome.Approved);
        await SentBeforeAsync();
        await town.PublishAsync();

        var mails = await SentAsync();

        Assert.Equal(["annemie: Het rapport over de eerste helft 2022 is gepubliceerd", "mia: Het rapport over de eerste helft 2022 is gepubliceerd"], Lines(mails));
        Assert.All(mails, m => Assert.Contains("https://portaal.lier.example/rapporten/2022-h1/v1", m.Text));
    }

    [Fact]
    public async Task A_reminder_reaches_the_team_and_an_escalation_the_administrator()
    {
        town.Time.Set(MailTown.On(2022, 7, 25));
        await town.Notices.MakeAsync();
        await town.Notices.MakeAsync();

        var mails = await SentAsync();

        Assert.Equal(["bram: 25 meldingen over de voortgangsnota’s", "kris: 25 meldingen over de voortgangsnota’s", "mia: 25 meldingen over de voortgangsnota’s"], Lines(mails));
        Assert.Contains("Een nota wacht op u en is over tijd", mails.Single(m => m.To[0].StartsWith("mia", StringComparison.Ordinal)).Text);
        var escalation = mails.Single(m => m.To[0].StartsWith("bram", StringComparison.Ordinal)).Text;
        Assert.Contains("Een nota blijft liggen", escalation);
        Assert.Contains("https://portaal.lier.example/beheer/termijnen", escalation);
        Assert.DoesNotContain("/notas/", escalation);
    }

    [Fact]
    public async Task A_mail_is_marked_as_made_by_a_machine_and_bears_a_number_of_its_own()
    {
        await town.SubmitAsync(Slug);
        await town.AgreeAsync(Slug);

        var mails = await SentAsync();

        Assert.All(mails, m => Assert.Equal("auto-generated", m.Headers["auto-submitted"]));
        Assert.All(mails, m => Assert.Matches("^<[0-9a-f]{32}@portaal.lier.example>$", m.MessageId));
        Assert.Equal(2, mails.Select(m => m.MessageId).Distinct().Count());
    }

    /// <summary>Everything that was mailed; looking again mails nothing more.</summary>
    private async Task<IReadOnlyList<Mail>> SentAsync()
    {
        Assert.Null(await town.Mail().SendDueAsync());
        Assert.Null(await town.Mail().SendDueAsync());
        return await mailbox.EmptyAsync();
    }

    /// <summary>What came before is not what the test is about.</summary>
    private async Task SentBeforeAsync()
    {
        await town.Mail().SendDueAsync();
        mailbox.Dispose();
        mailbox = await RealMailbox.StartAsync(mailbox.Port);
    }

    private static IReadOnlyList<string> Lines(IEnumerable<Mail> mails) => [.. mails.Select(m => m.ToString()).Order(StringComparer.Ordinal)];
}

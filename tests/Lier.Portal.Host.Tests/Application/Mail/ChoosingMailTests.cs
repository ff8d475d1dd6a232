using Lier.Portal.Application.Messages;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Mail;

/// <summary>At once, once a day or never, each as one chose: <see cref="MailCommands"/> by the <see cref="MailChoice"/> of each.</summary>
public sealed class ChoosingMailTests : IAsyncLifetime
{
    private RealMailbox mailbox = null!;
    private MailTown town = null!;

    public async Task InitializeAsync()
    {
        mailbox = await RealMailbox.StartAsync();
        town = await MailTown.OpenAsync([.. MailTown.MailAt(mailbox.Port), ("Mail:DigestHour", "7")]);
    }

    public async Task DisposeAsync()
    {
        await town.DisposeAsync();
        mailbox.Dispose();
    }

    [Fact]
    public async Task What_a_day_brought_comes_in_one_mail_at_the_hour_without_what_was_read_by_then()
    {
        await town.Messages.ChooseMailAsync(MailChoice.Daily, town.Kris);
        await town.Messages.ChooseMailAsync(MailChoice.Never, town.Mia);
        foreach (var slug in new[] { "01-11-sap-01-01", "01-11-sap-01-02", "01-11-sap-01-03" }) await ReturnedAsync(slug);
        await town.Messages.ReadNoteAsync((await town.NoteAsync("01-11-sap-01-02")).Id, town.Kris);

        town.Time.Set(MailTown.On(2022, 7, 6, 6));
        await town.Mail().SendDueAsync();
        Assert.Equal("annemie: 3 meldingen over de voortgangsnota’s", (await mailbox.NextAsync()).ToString());
        town.Time.Set(MailTown.On(2022, 7, 6, 7));
        await town.Mail().SendDueAsync();
        await town.Mail().SendDueAsync();

        var mail = Assert.Single(await mailbox.EmptyAsync());
        Assert.Equal("kris: 2 meldingen over de voortgangsnota’s", mail.ToString());
        Assert.Contains("Reden: Graag cijfers over 01-11-sap-01-01.", mail.Text);
        Assert.Contains("Reden: Graag cijfers over 01-11-sap-01-03.", mail.Text);
        Assert.DoesNotContain("01-11-sap-01-02", mail.Text);
        Assert.Equal(3, (await town.StatesAsync())[MailState.NotWanted]);
        Assert.Equal(1, (await town.StatesAsync())[MailState.LeftOut]);
    }

    [Fact]
    public async Task What_was_read_in_the_portal_is_still_mailed_to_whoever_wants_it_at_once()
    {
        await town.SubmitAsync(Portal.Fietspunt);
        await town.Messages.ReadNoteAsync((await town.NoteAsync(Portal.Fietspunt)).Id, town.Annemie);

        await town.Mail().SendDueAsync();

        Assert.Single(await mailbox.EmptyAsync());
    }

    [Fact]
    public async Task A_choice_counts_for_what_already_waits()
    {
        await town.Messages.ChooseMailAsync(MailChoice.Daily, town.Annemie);
        await town.SubmitAsync(Portal.Fietspunt);
        await town.Mail().SendDueAsync();
        await town.Messages.ChooseMailAsync(MailChoice.AtOnce, town.Annemie);
        await town.Mail().SendDueAsync();
        await town.Messages.ChooseMailAsync(MailChoice.Daily, town.Annemie);
        await town.SubmitAsync("01-11-sap-01-02");
        await town.Messages.ChooseMailAsync(MailChoice.Never, town.Annemie);
        town.Time.Set(MailTown.On(2022, 7, 6, 7));

        await town.Mail().SendDueAsync();

        Assert.Equal(["annemie: Een nota wacht op uw akkoord: 01/11/SAP/01/01"], (await mailbox.EmptyAsync()).Select(m => m.ToString()));
    }

    [Fact]
    public async Task Who_has_no_address_gets_no_mail()
    {
        await town.SignedInAsync("Annemie Goris", Role.Alderman, null);
        await town.SubmitAsync(Portal.Fietspunt);

        await town.Mail().SendDueAsync();

        Assert.Equal(1, (await town.StatesAsync())[MailState.NoAddress]);
        Assert.Empty(await mailbox.EmptyAsync());
    }

    private async Task ReturnedAsync(string slug)
    {
        await town.SubmitAsync(slug);
        await town.SendBackAsync(slug, $"Graag cijfers over {slug}.");
    }
}

using Lier.Portal.Application.Messages;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Mail;

/// <summary>
/// What goes wrong around a mail neither loses one nor doubles one: <see cref="Postman"/>, <see cref="Delivery"/> and
/// <see cref="MailDeskCommands"/>.
/// </summary>
public sealed class WhenMailGoesWrongTests : IAsyncLifetime
{
    private const string Slug = Portal.Fietspunt;
    private const string TheMail = "annemie: Een nota wacht op uw akkoord: 01/11/SAP/01/01";

    // A round asks for a connection to see whether anything is due, one to take a mail, and one to note what the server said.
    private const int ToTake = 2;
    private const int ToSettle = 3;

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
    public async Task A_server_that_is_down_for_a_while_gets_everything_once_when_it_is_back()
    {
        using var worker = town.Worker();
        mailbox.Dispose();
        await town.SubmitAsync(Slug);
        await town.AgreeAsync(Slug);
        await worker.RunOnceAsync();
        town.Time.Advance(TimeSpan.FromMinutes(1));
        await worker.RunOnceAsync();
        Assert.Equal(2, (await town.StatesAsync())[MailState.Waiting]);
        mailbox = await RealMailbox.StartAsync(mailbox.Port);

        town.Time.Advance(TimeSpan.FromMinutes(1));
        await worker.RunOnceAsync();
        Assert.Equal(2, (await town.StatesAsync())[MailState.Waiting]);
        town.Time.Advance(TimeSpan.FromMinutes(1));
        await worker.RunOnceAsync();
        await worker.RunOnceAsync();

        Assert.Equal([TheMail, "celine: Een nota is klaar voor het college: 01/11/SAP/01/01"], (await mailbox.EmptyAsync()).Select(m => m.ToString()));
    }

    [Fact]
    public async Task A_portal_that_stops_between_sending_and_noting_it_does_not_send_it_again()
    {
        await town.SubmitAsync(Slug);
        await Assert.ThrowsAsync<PowerCut>(() => town.Mail(new WatchedDatabases(town.Databases, ToSettle, () => throw new PowerCut())).SendDueAsync());

        Assert.Empty((await town.MailReportAsync()).Stranded);

        town.Time.Advance(TimeSpan.FromHours(1));
        await town.Mail().SendDueAsync();

        Assert.True(Assert.Single((await town.MailReportAsync()).Stranded).IsUnsure);
        Assert.Equal([TheMail], (await mailbox.EmptyAsync()).Select(m => m.ToString()));
    }

    [Fact]
    public async Task A_portal_that_stops_before_it_took_a_mail_sends_it_after_the_next_start()
    {
        await town.SubmitAsync(Slug);
        await Assert.ThrowsAsync<PowerCut>(() => town.Mail(new WatchedDatabases(town.Databases, ToTake, () => throw new PowerCut())).SendDueAsync());

        await town.Mail().SendDueAsync();

        Assert.Equal([TheMail], (await mailbox.EmptyAsync()).Select(m => m.ToString()));
    }

    [Fact]
    public async Task A_mail_that_was_broken_off_is_sent_again_only_when_the_administrator_says_so()
    {
        await town.SignedInAsync("Annemie Goris", Domain.People.Role.Alderman, "annemie@zwijgt.example");
        await town.SubmitAsync(Slug);

        Assert.NotNull(await town.Mail().SendDueAsync());
        Assert.Null(await town.Mail().SendDueAsync());
        Assert.Contains("Misschien verstuurd", await PageAsync());
        Assert.Equal(TheMail, (await mailbox.NextAsync()).ToString());

        await town.SignedInAsync("Annemie Goris", Domain.People.Role.Alderman, "annemie@lier.example");
        await town.MailDesk.SendAgainAsync(await LetterAsync(), town.Bram);
        await town.Mail().SendDueAsync();

        Assert.Equal([TheMail], (await mailbox.EmptyAsync()).Select(m => m.ToString()));
        Assert.Equal(1, (await town.StatesAsync())[MailState.Sent]);
    }

    [Fact]
    public async Task A_refused_address_is_shown_with_the_words_of_the_server_and_can_be_tried_again()
    {
        await town.SignedInAsync("Annemie Goris", Domain.People.Role.Alderman, "annemie@onbekend.example");
        await town.SubmitAsync(Slug);

        Assert.Null(await town.Mail().SendDueAsync());

        var page = await PageAsync();
        Assert.Contains("annemie@onbekend.example", page);
        Assert.Contains("5.1.1 No such mailbox here", page);
        Assert.Contains("Geweigerd door de mailserver.", page);
        Assert.DoesNotContain("Ondersteuning Fietspunt", page);
        await town.SignedInAsync("Annemie Goris", Domain.People.Role.Alderman, "annemie@lier.example");
        await town.MailDesk.SendAgainAsync(await LetterAsync(), town.Bram);
        await town.Mail().SendDueAsync();
        Assert.Equal([TheMail], (await mailbox.EmptyAsync()).Select(m => m.ToString()));
    }

    [Fact]
    public async Task A_refused_address_does_not_hold_up_the_others()
    {
        await town.SignedInAsync("Annemie Goris", Domain.People.Role.Alderman, "annemie@onbekend.example");
        await town.SubmitAsync(Slug);
        await town.AgreeAsync(Slug);

        await town.Mail().SendDueAsync();

        Assert.Equal(["celine: Een nota is klaar voor het college: 01/11/SAP/01/01"], (await mailbox.EmptyAsync()).Select(m => m.ToString()));
    }

    [Fact]
    public async Task An_address_that_is_refused_for_now_is_tried_again_a_minute_later()
    {
        await town.SignedInAsync("Annemie Goris", Domain.People.Role.Alderman, "annemie@straks.example");
        await town.SubmitAsync(Slug);

        await town.Mail().SendDueAsync();
        await town.Mail().SendDueAsync();
        Assert.Equal(1, (await town.StatesAsync())[MailState.Waiting]);
        town.Time.Advance(TimeSpan.FromMinutes(1));
        await town.Mail().SendDueAsync();
        await town.Mail().SendDueAsync();

        Assert.Equal([TheMail], (await mailbox.EmptyAsync()).Select(m => m.ToString()));
    }

    [Fact]
    public async Task Two_nodes_that_see_the_same_mail_at_the_same_moment_send_it_once()
    {
        await using var other = await town.SecondNodeAsync();
        other.Time.Set(town.Time.GetUtcNow());
        for (var number = 1; number <= 3; number++) await town.SubmitAsync($"01-11-sap-01-0{number}");
        await town.AgreeAsync(Slug);
        await town.SendBackAsync("01-11-sap-01-02", "Graag cijfers.");
        using var meeting = new SemaphoreSlim(0);
        var arrived = 0;

        await Task.WhenAll(new[] { town, other }.Select(node => Task.Run(() => node.Mail(new WatchedDatabases(node.Databases, ToTake, MeetAsync)).SendDueAsync())));

        Assert.Equal(
            ["annemie: 3 meldingen over de voortgangsnota’s", "celine: Een nota is klaar voor het college: 01/11/SAP/01/01", "kris: Een nota kwam terug naar uw team: 01/11/SAP/01/02", "mia: Een nota kwam terug naar uw team: 01/11/SAP/01/02"],
            (await mailbox.EmptyAsync()).Select(m => m.ToString()).Order(StringComparer.Ordinal));

        // Both know that something is due before either of them takes anything.
        Task MeetAsync() => Interlocked.Increment(ref arrived) == 2 ? Task.FromResult(meeting.Release()) : meeting.WaitAsync();
    }

    private async Task<string> PageAsync()
    {
        using var administrator = await Visitor.SignedInAsync(town.Portal, Domain.People.Role.Administrator);
        return System.Net.WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer/meldingen"));
    }

    private async Task<Guid> LetterAsync()
    {
        await using var db = await town.Databases.CreateDbContextAsync();
        return (await db.Messages.Where(m => m.Letter != null).Select(m => m.Letter).Distinct().SingleAsync())!.Value;
    }

    private sealed class PowerCut : Exception;
}

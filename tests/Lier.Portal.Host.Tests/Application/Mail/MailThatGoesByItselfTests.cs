using Lier.Portal.Application.Accounts;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Settings;
using Lier.Portal.Domain.People;
using Lier.Portal.Identity;
using Lier.Portal.Workers;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Mail;

/// <summary>
/// The portal as it runs, where nobody moves the clock and nobody sends the mail: <see cref="MailWorker"/> and <see cref="MailSettings"/>.
/// </summary>
public sealed class MailThatGoesByItselfTests
{
    [Fact]
    public async Task A_step_is_mailed_some_seconds_later_and_the_password_of_the_server_is_given()
    {
        using var mailbox = await RealMailbox.StartAsync(closed: true);
        await using var portal = new Portal { Settings = [.. MailTown.MailAt(mailbox.Port), ("Mail:UserName", "portaal"), ("Mail:Password", "for-tests-only")] };
        await portal.InitializeAsync();
        await portal.Services.GetRequiredService<SignInCommands>().RecogniseAsync("test:annemie", "Annemie Goris", [Role.Alderman], [], "Annemie Goris", "annemie@lier.example");

        await portal.SubmittedAsync(Portal.Fietspunt);

        var mail = await mailbox.NextAsync();
        Assert.Equal("annemie: Een nota wacht op uw akkoord: 01/11/SAP/01/01", mail.ToString());
        Assert.Equal("portaal", mail.User);
    }

    [Fact]
    public async Task A_wrong_password_is_told_to_the_administrator_and_loses_nothing()
    {
        using var mailbox = await RealMailbox.StartAsync(closed: true);
        await using var town = await MailTown.OpenAsync([.. MailTown.MailAt(mailbox.Port), ("Mail:UserName", "portaal"), ("Mail:Password", "wrong")]);
        await town.SubmitAsync(Portal.Fietspunt);

        Assert.NotNull(await town.Mail().SendDueAsync());

        Assert.Equal(1, (await town.StatesAsync())[MailState.Waiting]);
    }

    [Theory]
    [InlineData("Mail:From", "", "Mail:From is ''")]
    [InlineData("Mail:From", "portaal", "Mail:From is 'portaal'; set the address that mail comes from")]
    [InlineData("Mail:Host", "", "Mail:Host is missing")]
    [InlineData("Mail:Port", "smtp", "Mail:Port is 'smtp'")]
    [InlineData("Mail:Security", "Ssl", "Mail:Security is 'Ssl'; set StartTls or None.")]
    [InlineData("Portal:Url", "portaal.lier.example", "Portal:Url is 'portaal.lier.example'; set the address at which people reach the portal")]
    [InlineData("Mail:UserName", "portaal", "Mail:UserName and Mail:Password go together")]
    [InlineData("Mail:DigestHour", "2", "Mail:DigestHour is '2'; set a whole hour from 0 to 23, but not 2.")]
    public void A_setting_that_is_missing_or_wrong_stops_the_start_with_its_cure(string name, string value, string message)
    {
        var settings = MailTown.MailAt(25).Where(s => s.Name != name).Append((name, value)).ToArray();
        using var portal = new ProviderPortal("Development", settings);

        Assert.Contains(message, Assert.Throws<SetupException>(() => portal.CreateClient()).Message);
    }

    [Fact]
    public void A_password_is_never_sent_in_the_clear_to_another_machine()
    {
        using var portal = new ProviderPortal(
            "Development", ("Mail:Host", "mail.lier.example"), ("Mail:From", "portaal@lier.example"), ("Portal:Url", "https://portaal.lier.example"), ("Mail:Security", "None"), ("Mail:UserName", "portaal"), ("Mail:Password", "x"));

        Assert.Contains("would send Mail:Password in the clear", Assert.Throws<SetupException>(() => portal.CreateClient()).Message);
    }
}

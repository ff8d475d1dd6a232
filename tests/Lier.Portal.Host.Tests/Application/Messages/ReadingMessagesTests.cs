using System.Net;
using Lier.Portal.Application.Mail;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Messages;

/// <summary>
/// The list of what somebody was told, at their own desk: <see cref="MessageQueries"/> and <see cref="MessageCommands"/>.
/// </summary>
public sealed class ReadingMessagesTests(Portal portal) : IClassFixture<Portal>
{
    private const string List = "/werk/meldingen";

    [Fact]
    public async Task A_task_stands_in_the_list_until_the_note_was_opened()
    {
        const string slug = "01-11-sap-01-01";
        using var alderman = await Visitor.SignedInAsync(portal, Role.Alderman);
        await portal.SubmittedAsync(slug);
        var before = await alderman.ReadAsync(List);
        Assert.Contains($"/notas/2021-h2/{slug}", before);
        Assert.Contains("nieuw</span>", Row(before, "01/11/SAP/01/01"));

        await alderman.ReadAsync($"/notas/2021-h2/{slug}");

        Assert.DoesNotContain("nieuw</span>", Row(await alderman.ReadAsync(List), "01/11/SAP/01/01"));
    }

    [Fact]
    public async Task Everything_is_read_at_the_press_of_a_button_but_for_what_came_after_the_page()
    {
        using var alderman = await Visitor.SignedInAsync(portal, Role.Alderman);
        await portal.SubmittedAsync("01-11-sap-01-02");
        var newest = await NewestAsync();
        await portal.SubmittedAsync("01-11-sap-01-03");

        using var answer = await alderman.SubmitAsync(List, List, ("_handler", "gelezen"), ("Newest", $"{newest}"));

        Assert.Equal("/werk/meldingen?gedaan=gelezen", answer.Headers.Location!.PathAndQuery());
        var page = await alderman.ReadAsync("/werk/meldingen?gedaan=gelezen");
        Assert.Contains("Alles is als gelezen gemarkeerd.", page);
        Assert.DoesNotContain("nieuw</span>", Row(page, "01/11/SAP/01/02"));
        Assert.Contains("nieuw</span>", Row(page, "01/11/SAP/01/03"));
    }

    [Fact]
    public async Task A_choice_about_mail_is_kept()
    {
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);

        using var answer = await staff.SubmitAsync(List, List, ("_handler", "mailkeuze"), ("Choice", nameof(MailChoice.Daily)));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("value=\"Daily\" checked", await staff.ReadAsync(List));
    }

    [Fact]
    public async Task Somebody_elses_message_is_not_there()
    {
        await portal.SubmittedAsync("01-11-sap-02-01");
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);

        using var answer = await staff.GetAsync($"{List}/{await NewestAsync()}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.Null(await db.Messages.OrderByDescending(m => m.Id).Select(m => m.ReadAt).FirstAsync());
    }

    [Fact]
    public async Task Following_the_message_about_a_report_leads_there_and_marks_it_as_read()
    {
        await using var town = await MailTown.OpenAsync();
        await town.SubmitAsync(Portal.Fietspunt, await town.Portal.PersonAsync(Role.Staff));
        await town.AgreeAsync(Portal.Fietspunt);
        await town.DecideAsync(Portal.Fietspunt, DecisionOutcome.Approved);
        await town.PublishAsync();
        using var staff = await Visitor.SignedInAsync(town.Portal, Role.Staff);
        var page = await staff.ReadAsync(List);
        var address = System.Text.RegularExpressions.Regex.Match(page, "/werk/meldingen/[0-9]+").Value;

        using var answer = await staff.GetAsync(address);

        Assert.Equal("/rapporten/2022-h1/v1", answer.Headers.Location!.PathAndQuery());
        Assert.DoesNotContain("nieuw</span>", Row(await staff.ReadAsync(List), "Eerste helft 2022"));
    }

    [Fact]
    public async Task An_administrator_alone_sees_how_the_mail_fares()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.Administrator]))
        {
            using var visitor = await Visitor.SignedInAsync(portal, role);
            using var answer = await visitor.GetAsync("/beheer/meldingen");
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    // From the row with this code up to the next one.
    private static string Row(string page, string code) => page.Split("<li").First(r => r.Contains($">{code}", StringComparison.Ordinal));

    private async Task<int> NewestAsync()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.Messages.MaxAsync(m => m.Id);
    }
}

file static class Addresses
{
    public static string PathAndQuery(this Uri address) => address.IsAbsoluteUri ? address.PathAndQuery : address.OriginalString;
}

using Lier.Portal.Application.Accounts;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Domain.People;
using Lier.Portal.Identity.OpenIdConnect;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Identity;

/// <summary>
/// From what a provider says of somebody to who they are in the portal: <see cref="PersonClaims"/>, <see cref="AppRoles"/> and
/// <see cref="SignInCommands"/>.
/// </summary>
public sealed class RecognisingTests(ForgingProviderPortal world) : IClassFixture<ForgingProviderPortal>
{
    private readonly ProviderPortal portal = world.Portal;

    [Fact]
    public async Task The_id_that_stays_when_the_portal_is_registered_anew_comes_first()
    {
        using var first = new Browser();
        using var second = new Browser();

        await world.SignInAsync(first, a => (a.Claims["sub"], a.Claims["oid"], a.Claims["name"]) = ("old", "1b4c", "Oda Blijft"));
        await world.SignInAsync(second, a => (a.Claims["sub"], a.Claims["oid"], a.Claims["name"]) = ("new", "1b4c", "Oda Blijft"));

        await using var db = await portal.OpenDatabaseAsync();
        Assert.Equal($"{world.Provider.Authority}#1b4c", (await db.Accounts.SingleAsync(a => a.Name == "Oda Blijft")).Subject);
    }

    [Fact]
    public async Task A_changed_name_is_taken_over_and_the_account_stays()
    {
        using var first = new Browser();
        using var second = new Browser();

        await world.SignInAsync(first, a => (a.Claims["sub"], a.Claims["name"]) = ("anna", "Anna Peeters"));
        var page = await world.SignInAsync(second, a => (a.Claims["sub"], a.Claims["name"]) = ("anna", "Anna Claes"));

        Assert.Contains("Anna Claes · medewerker", page.Text);
        await using var db = await portal.OpenDatabaseAsync();
        Assert.Equal(1, await db.Accounts.CountAsync(a => a.Subject!.EndsWith("#anna")));
    }

    [Fact]
    public async Task Somebody_can_have_several_roles_and_an_app_role_that_means_nothing_here()
    {
        using var browser = new Browser();

        var page = await world.SignInAsync(browser, a => (a.Claims["sub"], a.Claims["roles"]) = ("both", Both));

        Assert.Contains("· medewerker · schepen", page.Text);
    }

    [Fact]
    public async Task The_name_of_a_portal_role_is_no_app_role_once_the_settings_name_others()
    {
        using var browser = new Browser();

        var page = await world.SignInAsync(browser, a => (a.Claims["sub"], a.Claims["roles"]) = ("sly", "Administrator"));

        Assert.Contains("nog geen rol", page.Text);
        Assert.True(portal.Log.Has("without an app role that the portal knows"));
    }

    [Fact]
    public async Task An_alderman_who_signed_in_before_being_set_up_by_name_is_tied_to_the_mandates_after_all()
    {
        await using (var db = await portal.OpenDatabaseAsync())
        {
            db.Add(new Account("Te Vroeg", $"{world.Provider.Authority}#auth0:7"));
            await db.SaveChangesAsync();
        }

        using var browser = new Browser();
        var page = await world.SignInAsync(browser, a => (a.Claims["sub"], a.Claims["roles"]) = ("auth0:7", "portaal-schepen"));

        Assert.Contains("Annemie Goris · schepen", page.Text);
    }

    [Fact]
    public async Task Who_wrote_a_note_under_an_account_keeps_it()
    {
        using var first = new Browser();
        await world.SignInAsync(first, a => (a.Claims["sub"], a.Claims["name"]) = ("wim", "Wim Schreef"));
        await using var db = await portal.OpenDatabaseAsync();
        var account = await db.Accounts.SingleAsync(a => a.Name == "Wim Schreef");
        db.Add(new Account("Wim in het rapport"));
        var note = await db.Notes.Include(n => n.Action).FirstAsync();
        note.Write(note.Text with { Progress = "Door Wim." }, new Signature(new Person(account.Id, account.Name, [Role.Staff], [note.Action.Team]), DateTimeOffset.UtcNow, new DateOnly(2021, 9, 1)));
        await db.SaveChangesAsync();

        var person = await portal.Services.GetRequiredService<SignInCommands>().RecogniseAsync(account.Subject!, "Wim Schreef", [Role.Alderman], [], knownAs: "Wim in het rapport");

        Assert.Equal(account.Id, person.Id);
    }

    [Fact]
    public async Task So_does_who_filled_in_a_measurement()
    {
        var (steps, measurements) = (portal.Services.GetRequiredService<SignInCommands>(), portal.Services.GetRequiredService<MeasurementCommands>());
        await using var db = await portal.OpenDatabaseAsync();
        var teams = await db.Actions.Select(a => a.Team).Distinct().ToListAsync();
        db.Add(new Account("Mia in het rapport"));
        await db.SaveChangesAsync();
        var mia = await steps.RecogniseAsync("provider#mia", "Mia Mat", [Role.Staff], teams);
        await measurements.WriteAsync(Measured.Slug, Measured.April, Measured.Courses, 0, Measured.Entry, mia);

        var person = await steps.RecogniseAsync("provider#mia", "Mia Mat", [Role.Alderman], [], knownAs: "Mia in het rapport");

        Assert.Equal(mia.Id, person.Id);
    }

    private static readonly string[] Both = ["Staff", "portaal-schepen", "unheard-of"];
}

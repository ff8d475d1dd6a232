using System.Net;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Programmes;

/// <summary>
/// A button pressed twice, or a link with a number beside one that is kept already: nothing that was filled in by
/// <see cref="MeasurementCommands"/> gets lost.
/// </summary>
public sealed class PressingTwiceTests : IAsyncLifetime
{
    private const string Plan = "plan-samenleven";
    private const string April = "2023-04-15";
    private const string Dutch = "oefenkansen-nederlands";
    private const string Page = $"/werk/programmas/{Plan}/{April}/{Dutch}";
    private readonly Portal portal = new();
    private Visitor staff = null!;

    private MeasurementCommands Steps => portal.Services.GetRequiredService<MeasurementCommands>();

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        staff = await Visitor.SignedInAsync(portal, Role.Staff);
    }

    public async Task DisposeAsync()
    {
        staff.Dispose();
        await portal.DisposeAsync();
    }

    [Fact]
    public async Task Taken_back_twice_it_still_shows_what_is_kept()
    {
        var entry = new MeasurementEntry(1102, new(2023, 3, 31), "Lijsten", "Vooral in het voorjaar.");
        await Steps.SubmitAsync(Plan, April, Dutch, 0, entry, await portal.PersonAsync(Role.Staff));

        using var first = await PressAsync("intrekken");
        using var second = await PressAsync("intrekken");

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        var html = WebUtility.HtmlDecode(await second.Content.ReadAsStringAsync());
        Assert.Contains("wacht niet op een akkoord", html, StringComparison.Ordinal);
        Assert.Contains("name=\"Form.Value\" value=\"1.102\"", html, StringComparison.Ordinal);
        Assert.Contains("Vooral in het voorjaar.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_a_link_brings_stands_in_the_field_and_is_not_kept_until_somebody_says_so()
    {
        await Steps.WriteAsync(Plan, April, Dutch, 0, new MeasurementEntry(33, new(2023, 3, 31), "Lijsten"), await portal.PersonAsync(Role.Staff));

        var html = WebUtility.HtmlDecode(await staff.ReadAsync($"{Page}?aantal=30&bron=Nota"));

        Assert.Contains("name=\"Form.Value\" value=\"30\"", html, StringComparison.Ordinal);
        Assert.Contains("bewaard is 33", html, StringComparison.Ordinal);
        Assert.DoesNotContain("bewaard is", await staff.ReadAsync(Page), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> PressAsync(string deed) => staff.SubmitAsync(Page, Page, ("_handler", "meting"), ("Form.Deed", deed), ("Form.Revision", "2"), ("Form.Version", "1"));
}

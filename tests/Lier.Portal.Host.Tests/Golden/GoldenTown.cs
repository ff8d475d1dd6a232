using System.Net;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Public.OpenData;

namespace Lier.Portal.Golden;

/// <summary>
/// A portal on a clock of its own: the first report as a new portal begins with it, <see cref="EveryStatus"/> published on the second half
/// of 2021, <see cref="ScriptedHalfYear"/> on the first half of 2022, and Plan Samenleven measured.
/// </summary>
public sealed class GoldenTown : IAsyncLifetime
{
    private static readonly Role[] InOrder = [Role.Staff, Role.Alderman, Role.CollegeSecretary, Role.Administrator];
    private readonly FakeTime time = new(new(2022, 1, 10, 8, 0, 0, TimeSpan.Zero));

    public GoldenTown() => Portal = new() { Time = time, Settings = [("Portal:Url", PublishedTown.Address)] };

    public Portal Portal { get; }

    public async Task InitializeAsync()
    {
        await Portal.InitializeAsync();
        // Whoever comes first gets the lower number, and numbers are in the trail.
        foreach (var role in InOrder) await Portal.PersonAsync(role);
        await EveryStatus.PublishAsync(Portal, time, Enum.GetValues<ActionStatus>(), " 😀");
        await ScriptedHalfYear.WalkAsync(Portal, time);
        time.Set(new(2023, 11, 20, 8, 0, 0, TimeSpan.Zero));
        await MeasuredTown.PublishAsync(Portal);
    }

    public Task DisposeAsync() => Portal.DisposeAsync().AsTask();

    public IReadOnlyList<string> Rows(string question) => StoredRows.Of(Portal.DatabaseFile, question);

    /// <summary>What anybody, or somebody of that role, downloads there.</summary>
    public async Task<byte[]> BytesAsync(string address, Role? role = null)
    {
        using var visitor = role is { } known ? await Visitor.SignedInAsync(Portal, known) : new Visitor(Portal);
        using var answer = await visitor.GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, address), (answer.StatusCode, address));
        return await answer.Content.ReadAsByteArrayAsync();
    }
}

/// <summary>The town is built once for all who look at what it wrote.</summary>
[CollectionDefinition(nameof(GoldenTown))]
public sealed class GoldenTownForAll : ICollectionFixture<GoldenTown>;

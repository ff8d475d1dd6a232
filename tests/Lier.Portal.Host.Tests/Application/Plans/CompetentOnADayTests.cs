using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Plans;

/// <summary>The database says the same of a day as the rules: <see cref="MandateSet"/> beside <see cref="Mandate"/> and <see cref="Substitution"/>.</summary>
public sealed class CompetentOnADayTests(CompetentOnADayTests.World world) : IClassFixture<CompetentOnADayTests.World>
{
    private static readonly DateOnly First = new(2030, 3, 10);
    private static readonly DateOnly Last = new(2030, 3, 20);

    public static TheoryData<int, bool, bool> Days => new()
    {
        { -1, false, false }, { 0, true, true }, { 1, true, true }, { 9, true, true }, { 10, true, true }, { 11, false, true }, { 9_999, false, true },
    };

    [Theory, MemberData(nameof(Days))]
    public async Task A_mandate_counts_from_its_first_day_up_to_and_including_its_last(int offset, bool ends, bool lasts)
    {
        var (day, ids) = (First.AddDays(offset), world.Aldermen);
        var competent = MandateSet.CompetentOn(day);
        await using var db = await world.Portal.Databases.CreateDbContextAsync();
        var found = await db.Set<Mandate>().Where(competent).Where(m => ids.Contains(m.AldermanId)).OrderBy(m => m.Id).Select(m => m.AldermanId).ToListAsync();
        var within = await db.Actions.Where(a => a.Id == world.ActionId)
            .SelectMany(a => a.Mandates.AsQueryable().Where(competent).Where(m => ids.Contains(m.AldermanId)).Select(m => m.AldermanId)).ToListAsync();
        var action = await ActionAsync();

        Assert.Equal([.. ends ? ids[..1] : [], .. lasts ? ids[1..] : []], found);
        Assert.Equal(action.Mandates.Where(m => m.Covers(day)).Select(m => m.AldermanId).Intersect(ids), found);
        Assert.Equal(found.Order(), within.Order());
    }

    [Theory, MemberData(nameof(Days))]
    public async Task So_does_a_substitution(int offset, bool replaces, bool _)
    {
        var day = First.AddDays(offset);
        await using var db = await world.Portal.Databases.CreateDbContextAsync();
        var found = await db.Accounts.SelectMany(a => a.Substitutions).Where(MandateSet.ReplacingOn(day)).Select(s => s.SubstituteId).ToListAsync();
        var substitutions = await db.Set<Substitution>().AsNoTracking().ToListAsync();

        Assert.Equal(replaces ? [world.Substitute.Id] : [], found);
        Assert.Equal(substitutions.Where(s => s.Covers(day)).Select(s => s.SubstituteId), found);
    }

    [Theory, MemberData(nameof(Days))]
    public async Task Who_acts_for_whom_is_the_same_too(int offset, bool ends, bool lasts)
    {
        var day = First.AddDays(offset);
        var alderman = world.Substitute with { Id = world.Aldermen[1] };
        var action = await ActionAsync();

        // The substitute replaces the first alderman, on the very days of that mandate; the second acts for themselves alone.
        Assert.Equal(ends ? world.Aldermen[..1] : [], await ActedForAsync(world.Substitute, day));
        Assert.Equal(lasts ? [alderman.Id] : [], await ActedForAsync(alderman, day));
        foreach (var person in new[] { world.Substitute, alderman })
            Assert.Equal(action.RepresentedBy(person, day).Select(a => a.Id), await ActedForAsync(person, day));
    }

    private async Task<List<int>> ActedForAsync(Person person, DateOnly day)
    {
        var (competent, actedFor) = (MandateSet.CompetentOn(day), MandateSet.ActedForBy(person.Id, day));
        await using var db = await world.Portal.Databases.CreateDbContextAsync();
        return await db.Actions.Where(a => a.Id == world.ActionId)
            .SelectMany(a => a.Mandates.AsQueryable().Where(competent).Where(actedFor).Select(m => m.AldermanId)).ToListAsync();
    }

    private async Task<PolicyAction> ActionAsync()
    {
        await using var db = await world.Portal.Databases.CreateDbContextAsync();
        return await db.Actions.AsNoTracking().Include(a => a.Mandates).ThenInclude(m => m.Alderman).ThenInclude(a => a.Substitutions)
            .SingleAsync(a => a.Id == world.ActionId);
    }

    /// <summary>An action with a mandate that ends and one that lasts, of which the first is replaced for as long as it runs.</summary>
    public sealed class World : IAsyncLifetime
    {
        public Portal Portal { get; } = new();
        public int ActionId { get; private set; }
        public int[] Aldermen { get; private set; } = [];
        public Person Substitute { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            await Portal.InitializeAsync();
            Aldermen = [(await Portal.AldermanAsync("Tot een dag")).Id, (await Portal.AldermanAsync("Zonder einde")).Id];
            Substitute = await Portal.AldermanAsync("Vervanger");
            await using var db = await Portal.Databases.CreateDbContextAsync();
            var action = await db.Actions.Include(a => a.Mandates).ThenInclude(m => m.Alderman).SingleAsync(a => a.Slug == Portal.Fietspunt);
            var (ends, lasts) = (await db.Accounts.SingleAsync(a => a.Id == Aldermen[0]), await db.Accounts.SingleAsync(a => a.Id == Aldermen[1]));
            action.Entrust(ends, First);
            action.Mandates[^1].EndOn(Last);
            action.Entrust(lasts, First);
            var before = new Signature(new(ends.Id, ends.Name, [Role.Alderman], []), new(2030, 1, 1, 9, 0, 0, TimeSpan.Zero), new(2030, 1, 1));
            ends.NameSubstitute(await db.Accounts.SingleAsync(a => a.Id == Substitute.Id), First, Last, before);
            await db.SaveChangesAsync();
            ActionId = action.Id;
        }

        public Task DisposeAsync() => ((IAsyncLifetime)Portal).DisposeAsync();
    }
}

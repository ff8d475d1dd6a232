using Lier.Portal.Application.Messages;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lier.Portal.Public.Frame;

/// <summary>
/// Another node writes a line in the register: <see cref="RegisterWatch"/> lets <see cref="PublicPages"/> of this one forget what it kept.
/// </summary>
public sealed class AnotherNodePublishesTests : IClassFixture<Portal>, IDisposable
{
    private const string Address = "/rapporten/2021-h1";

    private readonly Portal other;
    private readonly PublicPages pages = new(new PublicChanges());
    private readonly RegisterWatch watch;

    public AnotherNodePublishesTests(Portal other)
    {
        this.other = other;
        watch = new(other.Databases, pages, TimeProvider.System, NullLogger<RegisterWatch>.Instance);
    }

    public void Dispose()
    {
        watch.Dispose();
        pages.Dispose();
    }

    [Fact]
    public async Task What_stands_in_the_register_at_the_first_look_is_no_news()
    {
        await KeepAsync();

        await watch.RunOnceAsync();

        Assert.True(await IsKeptAsync());
    }

    [Fact]
    public async Task A_page_is_kept_as_long_as_nothing_is_written()
    {
        await watch.RunOnceAsync();
        await KeepAsync();

        await watch.RunOnceAsync();
        await watch.RunOnceAsync();

        Assert.True(await IsKeptAsync());
    }

    [Fact]
    public async Task A_page_is_forgotten_at_the_next_look_after_a_line_was_written_and_kept_again_after_that()
    {
        await watch.RunOnceAsync();
        await KeepAsync();
        await WriteLineAsync();
        Assert.True(await IsKeptAsync());

        await watch.RunOnceAsync();
        Assert.False(await IsKeptAsync());

        await KeepAsync();
        await watch.RunOnceAsync();
        Assert.True(await IsKeptAsync());
    }

    /// <summary>As a node does that tells only its own pages of it.</summary>
    private async Task WriteLineAsync()
    {
        await using var db = await other.Databases.CreateDbContextAsync();
        var by = new Signature(await other.PersonAsync(Role.CollegeSecretary), new(2022, 1, 17, 8, 30, 0, TimeSpan.Zero), new(2022, 1, 17));
        db.Register.Add(RegisterEntry.Acknowledge(await db.Reports.FirstAsync(), "De gemeenteraad nam kennis.", by));
        await db.SaveChangesAsync();
    }

    private async Task KeepAsync() => await pages.KeepAsync(
        new DefaultEndpointFilterInvocationContext(Asked()),
        _ => ValueTask.FromResult<object?>(PublicPage.Text("Het rapport.", "text/plain", Address)));

    private async Task<bool> IsKeptAsync()
    {
        var isKept = true;
        await pages.AnswerKnown(Asked(), _ =>
        {
            isKept = false;
            return Task.CompletedTask;
        });
        return isKept;
    }

    private static DefaultHttpContext Asked() => new() { Request = { Method = HttpMethods.Get, Path = Address } };
}

using System.Text;
using System.Text.Json;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Domain;
using Lier.Portal.Public.Frame;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Publications;

/// <summary>
/// The files of a report and of a programme are made once, by <see cref="KeptForms"/>, stand in the register, and are what everybody
/// downloads.
/// </summary>
public sealed class FilesOfAPublicationTests(MeasuredTown town) : IClassFixture<MeasuredTown>, IDisposable
{
    private readonly Visitor visitor = new(town.Portal);

    public void Dispose() => visitor.Dispose();

    [Theory]
    [InlineData("/rapporten/2021-h1", 1, "budget.csv", "csv", "docx", "jsonld", "txt")]
    [InlineData("/programmas/meerjarenplan-2020-2025", 1, "csv", "jsonld")]
    [InlineData("/programmas/plan-samenleven", 1, "csv", "jsonld")]
    [InlineData("/programmas/plan-samenleven", 2, "csv", "jsonld")]
    [InlineData("/programmas/plan-samenleven", 3, "csv", "jsonld")]
    public async Task Each_download_is_the_file_that_the_register_names_in_the_line_of_its_version(string address, int version, params string[] forms)
    {
        var line = await LineAsync(address, version);

        var named = new List<string>();
        foreach (var form in forms) named.Add($"{form}:{Fingerprint.Of(await BytesAsync($"{address}/v{version}.{form}"))}");

        Assert.Equal(string.Join(' ', named), line.GetProperty("files").GetString());
        Assert.Equal(Fingerprint.Of(await BytesAsync($"{address}/v{version}.json")), line.GetProperty("sha256").GetString()!);
    }

    [Theory]
    [InlineData("/rapporten/2021-h1.csv", "UPDATE PublishedFiles SET Content = CAST('zo bewaard' AS BLOB) WHERE Form = 'csv'")]
    [InlineData("/programmas/plan-samenleven.csv", "UPDATE ProgrammeFiles SET Content = CAST('zo bewaard' AS BLOB) WHERE Form = 'csv'")]
    [InlineData("/programmas/plan-samenleven/v1.jsonld", "UPDATE ProgrammeFiles SET Content = CAST('zo bewaard' AS BLOB) WHERE Form = 'jsonld'")]
    public async Task A_download_is_what_was_kept_whatever_the_portal_would_make_today(string address, string sql)
    {
        await using var other = new Portal();
        await other.InitializeAsync();
        await using (var db = await other.Databases.CreateDbContextAsync()) Assert.True(await db.Database.ExecuteSqlRawAsync(sql) > 0);
        other.Get<PublicPages>().Forget();
        using var reader = new Visitor(other);

        Assert.Equal("zo bewaard", await reader.ReadAsync(address));
    }

    private async Task<byte[]> BytesAsync(string address)
    {
        using var answer = await visitor.GetAsync(address);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private async Task<JsonElement> LineAsync(string address, int version) =>
        Encoding.UTF8.GetString(await BytesAsync("/register.jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Single(line => (line.GetProperty("address").GetString(), line.GetProperty("version").GetInt32()) == (address, version));
}

using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lier.Portal.Application.Verification;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Public.Register;

/// <summary>
/// A citizen with a file in hand at <see cref="CheckPage"/>, and a portal whose database somebody meddled with, as <see cref="LastCheck"/>
/// tells.
/// </summary>
public sealed class CheckingAFileTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("txt")]
    [InlineData("json")]
    public async Task A_downloaded_file_is_recognised_without_script_or_cookie(string form)
    {
        using var visitor = new Visitor(portal);
        using var file = await visitor.GetAsync($"/rapporten/2021-h1.{form}");

        using var answer = await visitor.UploadAsync(null, "/register/nakijken", $"2021-h1.{form}", await file.Content.ReadAsByteArrayAsync());
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Contains("Dit is versie 1 van het", page, StringComparison.Ordinal);
        Assert.Contains($"rapport eerste helft 2021</a> ({form}), ingelezen op", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_one_letter_changed_is_not()
    {
        using var visitor = new Visitor(portal);
        var text = await visitor.ReadAsync("/rapporten/2021-h1.txt");

        using var answer = await visitor.UploadAsync(null, "/register/nakijken", "2021-h1.txt", Encoding.UTF8.GetBytes(text.Replace("553 fietsherstellingen", "554 fietsherstellingen", StringComparison.Ordinal)));

        Assert.Contains("Dit bestand kennen we niet.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_it_asks_for_one()
    {
        using var visitor = new Visitor(portal);

        using var answer = await visitor.UploadAsync(null, "/register/nakijken", "leeg.txt", []);

        Assert.Contains("Kies het bestand dat u wilt nakijken.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fingerprint_of_a_version_is_that_of_its_json_and_of_a_line_in_the_register_what_the_next_names()
    {
        using var visitor = new Visitor(portal);
        var json = await visitor.ReadAsync("/rapporten/2021-h1.json");
        var lines = (await visitor.ReadAsync("/register.jsonl")).TrimEnd('\n').Split('\n');

        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.Equal(HashOf(pair.First), Field(pair.Second, "previous")));
        Assert.Equal((HashOf(json), ""), (Field(lines[0], "sha256"), Field(lines[0], "previous")));
        Assert.Contains(HashOf(json), await visitor.ReadAsync("/register"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE Reports SET Frozen = replace(Frozen, 'Fietspunt', 'Fietspuntje')", "Rapport over de eerste helft 2021, versie 1: de inhoud past niet meer bij de hash")]
    [InlineData("UPDATE PublishedFiles SET Content = CAST(CAST(Content AS TEXT) || '!' AS BLOB)", "de inhoud past niet meer bij de hash")]
    [InlineData("UPDATE ProgrammeFiles SET Content = CAST(CAST(Content AS TEXT) || '!' AS BLOB)", "Bestand csv van programma 1: de inhoud past niet meer bij de hash")]
    [InlineData("UPDATE PublishedActions SET Slug = Slug || 'x' WHERE Id = 1", "een actie op haar eigen pagina is niet meer die van het rapport")]
    [InlineData("UPDATE Register SET Title = Title || '.'", "Register: nummer 1 is gewijzigd.")]
    [InlineData("UPDATE Register SET Kind = 'Xmported'", "Register: een rij is niet meer te lezen")]
    [InlineData("UPDATE Audit SET Facts = Facts || ' ' WHERE Number = 1", "Auditspoor: 2 afwijkingen")]
    [InlineData("UPDATE Audit SET RowId = 7", "Auditspoor:")]
    public async Task The_page_says_that_something_was_altered(string sql, string expected)
    {
        await using var other = new Portal();
        await other.InitializeAsync();
        await using (var db = await other.Databases.CreateDbContextAsync()) Assert.True(await db.Database.ExecuteSqlRawAsync(sql) > 0);
        using var visitor = new Visitor(other);

        var page = WebUtility.HtmlDecode(await visitor.ReadAsync("/register/nakijken"));

        Assert.Contains("Er klopt iets niet.", page, StringComparison.Ordinal);
        Assert.Contains(expected, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_is_computed_again_only_after_a_while()
    {
        var time = new FakeTime(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
        await using var other = new Portal { Time = time };
        await other.InitializeAsync();
        using var visitor = new Visitor(other);
        Assert.Contains("Nee, alles klopt.", await visitor.ReadAsync("/register/nakijken"), StringComparison.Ordinal);
        await using (var db = await other.Databases.CreateDbContextAsync()) await db.Database.ExecuteSqlRawAsync("UPDATE Register SET Text = 'Anders'");

        time.Set(time.GetUtcNow() + LastCheck.GoodFor - TimeSpan.FromSeconds(1));
        Assert.Contains("Nee, alles klopt.", await visitor.ReadAsync("/register/nakijken"), StringComparison.Ordinal);
        time.Set(time.GetUtcNow() + TimeSpan.FromSeconds(1));
        Assert.Contains("Er klopt iets niet.", await visitor.ReadAsync("/register/nakijken"), StringComparison.Ordinal);
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Field(string line, string name) => JsonDocument.Parse(line).RootElement.GetProperty(name).GetString()!;
}

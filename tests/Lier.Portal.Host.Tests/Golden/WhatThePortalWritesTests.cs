using Lier.Portal.Domain.People;

namespace Lier.Portal.Golden;

/// <summary>
/// Not one byte of what leaves the portal changes unseen: the files of <see cref="ReportForms"/> and <see cref="ProgrammeForms"/>, and what
/// machines read about them.
/// </summary>
[Collection(nameof(GoldenTown))]
public sealed class WhatThePortalWritesTests(GoldenTown town)
{
    private static readonly string[] ReportForms = ["json", "txt", "csv", "budget.csv", "jsonld", "docx"];
    private static readonly string[] ProgrammeForms = ["json", "csv", "jsonld"];

    public static TheoryData<string, string> Publications()
    {
        var files = new TheoryData<string, string>();
        foreach (var (address, name) in Reports.Concat(Programmes)) files.Add(address, name);
        return files;
    }

    private static IEnumerable<(string, string)> Reports => [
        .. Of("/rapporten/2021-h1/v1", "2021-h1-v1", ReportForms), .. Of("/rapporten/2021-h1", "2021-h1-v1", ReportForms),
        .. Of("/rapporten/2021-h2/v1", "2021-h2-v1", ReportForms),
        .. Of("/rapporten/2021-h2/v2", "2021-h2-v2", ReportForms), .. Of("/rapporten/2021-h2", "2021-h2-v2", ReportForms)];

    private static IEnumerable<(string, string)> Programmes => [
        .. Of("/programmas/plan-samenleven/v1", "plan-samenleven-v1", ProgrammeForms),
        .. Of("/programmas/plan-samenleven/v2", "plan-samenleven-v2", ProgrammeForms),
        .. Of("/programmas/plan-samenleven/v3", "plan-samenleven-v3", ProgrammeForms),
        .. Of("/programmas/plan-samenleven", "plan-samenleven-v3", ProgrammeForms),
        .. Of("/programmas/meerjarenplan-2020-2025", "meerjarenplan-2020-2025-v1", ProgrammeForms)];

    [Theory]
    [MemberData(nameof(Publications))]
    public async Task A_file_of_a_publication_is_what_it_was(string address, string name) =>
        GoldenFile.AssertSame(name, await town.BytesAsync(address));

    [Theory]
    [InlineData("/register.jsonl", "register.jsonl")]
    [InlineData("/feed.atom", "feed.atom")]
    [InlineData("/sitemap.xml", "sitemap.xml")]
    [InlineData("/catalogus.jsonld", "catalogus.jsonld")]
    [InlineData("/robots.txt", "robots.txt")]
    public async Task What_machines_read_about_them_is_what_it_was(string address, string name) =>
        GoldenFile.AssertSame(name, await town.BytesAsync(address));

    [Theory]
    [InlineData("/college/2021-h2/besluiten/1/besluit.docx", "besluit-2022-cbs-00061.docx", Role.CollegeSecretary)]
    [InlineData("/college/2022-h1/ontwerpbesluit/ontwerpbesluit.docx", "ontwerpbesluit-2022-h1.docx", Role.CollegeSecretary)]
    [InlineData("/notas/2022-h1/01-11-sap-01-01/journaal.json", "journaal-2022-h1.json", Role.Staff)]
    public async Task What_officials_take_along_is_what_it_was(string address, string name, Role role) =>
        GoldenFile.AssertSame(name, await town.BytesAsync(address, role));

    [Fact]
    public void The_half_year_that_is_kept_has_every_status_and_every_light()
    {
        var kept = File.ReadAllText(GoldenFile.PathOf("2021-h2-v1.json"));

        string[] statuses = ["0-Nog niet begonnen", "1-Gestart", "2-Halverwege", "3-Nadert einde", "4-Afgerond", "9-Stopgezet"];

        foreach (var status in statuses)
            Assert.Contains($"\"statusLabel\":\"{status}\"", kept, StringComparison.Ordinal);
        foreach (var field in (string[])["progressLight", "timingLight"])
            foreach (var light in (string[])["null", "\"green\"", "\"orange\"", "\"red\""])
                Assert.Contains($"\"{field}\":{light}", kept, StringComparison.Ordinal);
        Assert.Contains("\"stopReason\":\"De partner haakte af", kept, StringComparison.Ordinal);
        Assert.Contains("\"note\":null", kept, StringComparison.Ordinal);
    }

    private static IEnumerable<(string, string)> Of(string address, string name, string[] forms) =>
        forms.Select(form => ($"{address}.{form}", $"{name}.{form}"));
}

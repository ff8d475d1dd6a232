using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lier.Portal.Application.Audit;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Golden;

/// <summary>
/// The fingerprints that others may have written down, of a report, of each <see cref="NoteVersion"/>, of the <see cref="RegisterEntry"/>
/// lines and of the <see cref="AuditTrail"/>, row by row.
/// </summary>
[Collection(nameof(GoldenTown))]
public sealed class TheChainsTests(GoldenTown town)
{
    private const string FirstReport = "d065c033487effc39f47fa9144217e43ec05a6e4ebb6eac60f40a6ee70633589";

    [Fact]
    public async Task The_first_report_has_its_fingerprint()
    {
        Assert.Equal(FirstReport, HashOf(await town.BytesAsync("/rapporten/2021-h1.json")));
        Assert.Equal([FirstReport], town.Rows("SELECT Sha256 FROM Reports WHERE Period = '2021-H1'"));
    }

    [Fact]
    public void Both_versions_of_the_note_that_was_sent_back_have_theirs() => Assert.Equal(
        [
            "1|e5adacb2ae2df73d71ff032de2058c546a1a81a01772d15e24d74efba1635f12",
            "2|f8cc1d4e72106e248e298864dd8ec907cc34c26cb7968d6b7cc953416eedbd1c",
        ],
        town.Rows($"""
            SELECT v.Number, v.Sha256 FROM NoteVersion v JOIN Notes n ON n.Id = v.NoteId JOIN Actions a ON a.Id = n.ActionId
            WHERE n.Period = '2022-H1' AND a.Slug = '{ScriptedHalfYear.Slug}' ORDER BY v.Number
            """));

    [Fact]
    public void The_register_begins_as_it_was() => Assert.Equal(
        [
            "1|Imported|/rapporten/2021-h1|1|c1f8c9f30d0d4c87d0476a394324818c9fa0360a53980bf8d0cc73c2a25151da",
            "2|Imported|/programmas/meerjarenplan-2020-2025|1|58ef506042bc5c263caf5aef2de41ec68259148df1b30bb394fd1183f3a77e8a",
            "3|Imported|/programmas/plan-samenleven|1|5a54562bb94328da37e1ece1fb88758e962730770c27d6470620ea3692a72c45",
            "4|Published|/rapporten/2021-h2|1|a98ff1cf325d72e5093f0b65d43a34c7b16649e46feaf277c48dd0319c363c8b",
            "5|Corrected|/rapporten/2021-h2|2|c53813467ea46d45535aa564f590fffce342af68d7b40d2657205c757413cc3b",
        ],
        town.Rows("SELECT Number, Kind, Address, Version, Hash FROM Register ORDER BY Number LIMIT 5"));

    [Fact]
    public async Task Every_line_of_the_register_names_the_fingerprint_of_the_one_before()
    {
        var previous = "";
        var register = Encoding.UTF8.GetString(await town.BytesAsync("/register.jsonl"));
        foreach (var line in register.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Equal(previous, JsonDocument.Parse(line).RootElement.GetProperty("previous").GetString());
            previous = HashOf(Encoding.UTF8.GetBytes(line));
        }

        Assert.Equal([previous], town.Rows("SELECT Hash FROM Register ORDER BY Number DESC LIMIT 1"));
    }

    [Fact]
    public void The_audit_trail_is_what_it_was_row_by_row() => GoldenFile.AssertSame("audit.txt",
        string.Concat(town.Rows("SELECT Number, Kind, RowId, Facts, Previous, Hash FROM Audit ORDER BY Number").Select(row => row + "\n")));

    [Fact]
    public void The_rows_of_the_scripted_half_year_have_their_fingerprints() => Assert.Equal(
        [
            "160|Intervention|2|37cb09c7cd032324335b434a6758d10a88559c2a46b6b2f66a12dc1ac73da12e",
            "161|NoteStep|97|2e09d0f011af214ed9caf98b60e08b2b79a2865095dfb7e1d11982ebcaebce65",
            "162|NoteVersion|25|e4a8c38ef902f1ff613d57b0efce42d667f58b7230a93147a68db9f7a1cce367",
            "163|NoteStep|98|1486b867320f629b6aa9e43f280ca79386586465f96ae450c609b3123b08bc53",
            "164|NoteStep|99|f29a3de1b0a3dc550f4cd3a8f14924e971bab357c1820450cde7e3d40fd3a43a",
            "165|NoteVersion|26|68171e30f0636d70863da533bf892f0ebb3f3aa701f8ea28ec5094dfcb0ac073",
            "166|NoteStep|100|202ddda95b71a70404b7f461f417ce381bab266c70ea6787cd09c8aad8a50fdf",
            "167|CollegeDecision|3|ae57cca62a9bf981821fc0c6728dd3aec21674de9570f576ef9ce57560232291",
            "168|DecisionResult|26|81ad80bb6d01b81fafa81cc9292e84ed76e1145be8b665fcc8114ad5c4b96670",
            "169|ReportStep|7|024072e6ee727392ac8574940403acf856cee8963651789e21221a8ea5302cb4",
            "170|ReportStep|8|7e8c060ad5c3320a9f77a4c7675bd5d1014eeca6798075d690138f4985fee328",
            "171|NoteStep|101|323fb0c9abc70044f5a14a9b9fb0570d18d690f2936710d89ebcdfb4a1b48e71",
            "172|RegisterEntry|6|6f4301a8268a399b164f23600d564e3612943eabe6c31505c20f8112ff37d239",
            "173|NoteStep|102|d6375230bf3bc2b13b286ab01f5450f1c40791b879e7b968bf084430e1f1a61c",
            "174|ReportStep|9|c7125bfbaa02e91435b267e5fd0380aba74c3c5da08f143410754058dc995a43",
            "175|RegisterEntry|7|70a6af738c7333146429a365425ac25c9598016ee050146e621587724562b585",
            "176|Acknowledgement|1|f8ddc7e211f3c12d6e5f03dda4c94d2cb38c24bdf98784ff6b59df74f76d3bd6",
            "177|RegisterEntry|8|0924c2e7ee04b5432b1c2c8c072d1111df130f5488715c429f47a95605e28f0d",
            "178|Acknowledgement|2|47993f58e58b9a864c5726a3d23e39a5faedf239b7d207ad632f0387dd9eef1b",
            "179|RegisterEntry|9|cc69ffcf16fe27d130dbfe19456eef43cd1150112f83e15f5ed2648e28cd15de",
            "180|NoteStep|103|c0f514f4b5246005294d56bf7a1319757a28e34154fc71db7d22b85903e9d71b",
            "181|NoteVersion|27|dbc43c6af8dc81f581cf10582912adaf7ba40cc37759c637b5250c31655b8678",
            "182|NoteStep|104|1a25d8fa0e10df63f7ca7f9b3e06b1184b03bd2ee8b9df1d97ab7f5e1cc91932",
        ],
        town.Rows("SELECT Number, Kind, RowId, Hash FROM Audit WHERE Number BETWEEN 160 AND 182 ORDER BY Number"));

    [Fact]
    public void Whoever_knows_the_rule_computes_the_audit_trail_again()
    {
        var (number, previous) = (0, "");
        foreach (var entry in town.Rows("SELECT json_array(Number, Kind, RowId, Facts, Previous, Hash) FROM Audit ORDER BY Number"))
        {
            var told = JsonDocument.Parse(entry).RootElement;
            var (kind, row, facts) = (told[1].GetString(), told[2].GetInt32(), told[3].GetString());
            var line = new { Number = ++number, Kind = kind, RowId = row, Facts = facts, Previous = previous };
            previous = HashOf(JsonSerializer.SerializeToUtf8Bytes(line));
            Assert.Equal((number, previous), (told[0].GetInt32(), told[5].GetString()));
        }

        Assert.True(number > 0);
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

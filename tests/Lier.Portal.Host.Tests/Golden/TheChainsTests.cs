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
            "2|Imported|/programmas/meerjarenplan-2020-2025|1|3c906c397d79fc3db6e0b5e81727108be788e5be62f7532829836c036944c125",
            "3|Imported|/programmas/plan-samenleven|1|e8d8c34bdbf41c6cdccfac74c03c19a344773ab663560c10a9796ce3c37bab4c",
            "4|Published|/rapporten/2021-h2|1|812344949eac93e31832d48c601aa732854bb09c6f9d1ad8b5bcd7da6c1fb5bd",
            "5|Corrected|/rapporten/2021-h2|2|962963a803fd4cfcb0ba7c5b83d01725cd66808b4ce673848e5652526e075abd",
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
            "160|Intervention|2|b3c434cb53694c9718f435f8af227d42d023a8d492f2b0d0a7667f794d145dcc",
            "161|NoteStep|97|788f3af8c5d04f1d0cf6148b7d9dd9210587d71115d34ed696a5db774e5d59cf",
            "162|NoteVersion|25|c4f1a3a79746215aa24a6f9c92a3d45e7b4bf10811aa704626244932359fda15",
            "163|NoteStep|98|ab1eef024426472a5656377e51509fde78bc553a51c6bdfaa2b43babfa8218e0",
            "164|NoteStep|99|bbcb01addfd6d7e00e69367e88e719e44ad3a5d7cbe3e836b6647a4ba98203e7",
            "165|NoteVersion|26|66ce101329012986ae6bad1872dbdcdd4fcad47f0c347144b04ae96c25677763",
            "166|NoteStep|100|1fe13e0a44c57d89c53ab4a6b879542ed79cb0fb6ea9219beaafefba4cbd1d34",
            "167|CollegeDecision|3|05015a597344eca72566e77506c7dcf83f6ec5fae1e08b42ac6c2343a6a4a35b",
            "168|DecisionResult|26|c21bd3f02f86e02b4749f6ce52076aa903d44ac437309cd61dd8fc74b515928e",
            "169|ReportStep|7|3033694abec3dda7c6c014530b3dd0ac62a572b50629f11634bc251a412e9998",
            "170|ReportStep|8|4afa2aaae646d75e1f9e4b7bbb2a97d488131ac1c15e690f58dde7f77f5e3be2",
            "171|NoteStep|101|a554bcb03775d9046b61b3b84b0958fd3c46893682697f013da6ce2d5f6def23",
            "172|RegisterEntry|6|8bcd3ab28b2d0869a061b8754e75545fbda7504578159ba3750eda1864cdef3a",
            "173|NoteStep|102|f00c72560d8c70cf88cce83a091af345415ddb3d07c7285f22016a5a8f204e41",
            "174|ReportStep|9|7cf46dfc9819b6607f3cdb528c79453d6da4968daf45056e77ca1db410ae7237",
            "175|RegisterEntry|7|99bfe39090dff8710561344b383129de59d37741ba1196444a65b84693bbab96",
            "176|Acknowledgement|1|6ccfb10b0d6875b65d2687edf2d41f8f6a9e93eda1cefa20d01ad063f3000e05",
            "177|RegisterEntry|8|ec40543c7142480a1751ea17e740c282c04ed8d8202a69da31002f06bc7c7160",
            "178|Acknowledgement|2|273d4c27714bd3ca9c74b7a8255d9db6bd3ef2c2a06c50534fc0856e941ed3f9",
            "179|RegisterEntry|9|836ab26c75ba00ffebf7e612833c233ec1cce553b922719d726648a5ef3529cb",
            "180|NoteStep|103|7a7f040dc2e77ab1b3b43e7a47596768c1b1be2267a82b53243b9570c03e1277",
            "181|NoteVersion|27|021655d2be1b67e9c9e71744609f60e73951bd90822e2bcf49dad61401f5676d",
            "182|NoteStep|104|f39a15fa24766bace3c3415ca9e75dddf74b9cc097492127522d10d231b7b10e",
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

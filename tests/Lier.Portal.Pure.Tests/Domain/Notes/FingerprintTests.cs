using System.Security.Cryptography;
using System.Text;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>The canonical form of a version, <see cref="NoteVersionJson"/>, and the <see cref="Fingerprint"/> of its bytes.</summary>
public sealed class FingerprintTests
{
    private static readonly ReportingPeriod Period = new(2021, 2);
    private static readonly NoteText Text = new(ActionStatus.Halfway, "Café \"Ons huis\" 😀\nC:\\pad\tvol </b>", "Op schema.", Light.Green);

    private const string Canonical =
        """{"code":"01/11/SAP/01/01","period":"2021-H2","progress":"Café \"Ons huis\" 😀\nC:\\pad\tvol </b>","progressLight":"groen","status":2,"stopReason":"","timing":"Op schema.","timingLight":null,"version":3}""";

    [Fact]
    public void The_canonical_form_is_as_RFC_8785_writes_it() =>
        Assert.Equal(Canonical, NoteVersionJson.Write("01/11/SAP/01/01", Period, 3, Text));

    [Fact]
    public void The_fingerprint_is_the_SHA_256_of_its_bytes() =>
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical))), NoteVersionJson.FingerprintOf("01/11/SAP/01/01", Period, 3, Text));

    [Fact]
    public void A_control_character_is_four_hexadecimal_digits() =>
        Assert.Contains("\"progress\":\"a\\u0001\\u001f\\b\\f\\r\"", NoteVersionJson.Write("1", Period, 1, new NoteText(null, "a\u0001\u001f\b\f\r")), StringComparison.Ordinal);

    [Fact]
    public void Whatever_differs_gives_another_fingerprint()
    {
        Fingerprint[] hashes =
        [
            NoteVersionJson.FingerprintOf("01", Period, 1, Text),
            NoteVersionJson.FingerprintOf("02", Period, 1, Text),
            NoteVersionJson.FingerprintOf("01", Period.Next, 1, Text),
            NoteVersionJson.FingerprintOf("01", Period, 2, Text),
            NoteVersionJson.FingerprintOf("01", Period, 1, Text with { Status = ActionStatus.Finished }),
            NoteVersionJson.FingerprintOf("01", Period, 1, Text with { Progress = Text.Progress + " " }),
            NoteVersionJson.FingerprintOf("01", Period, 1, Text with { Timing = "" }),
            NoteVersionJson.FingerprintOf("01", Period, 1, Text with { ProgressLight = Light.Red }),
            NoteVersionJson.FingerprintOf("01", Period, 1, Text with { TimingLight = Light.Green }),
            NoteVersionJson.FingerprintOf("01", Period, 1, Text with { StopReason = "Geen middelen." }),
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }
}

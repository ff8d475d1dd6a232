using System.Text;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Domain;

namespace Lier.Portal.Pure.Tests.Documents.Reading;

/// <summary>The bytes that somebody brings are one text within bounds, or <see cref="ReportTextFile"/> refuses them.</summary>
public sealed class ReportTextFileTests
{
    [Fact]
    public void A_file_is_its_text() => Assert.Equal("financiële €\n", ReportTextFile.Decode("financiële €\n"u8));

    [Fact]
    public void One_byte_order_mark_is_no_text() => Assert.Equal("\uFEFFTijd", ReportTextFile.Decode("\uFEFF\uFEFFTijd"u8));

    [Fact]
    public void Ten_megabytes_are_read()
    {
        var bytes = Enumerable.Repeat((byte)'a', ReportTextFile.MaxBytes).ToArray();

        Assert.Equal(bytes.Length, ReportTextFile.Decode(bytes).Length);
    }

    [Fact]
    public void More_than_ten_megabytes_are_refused() =>
        AssertRefused(new byte[ReportTextFile.MaxBytes + 1], "Het bestand is groter dan 10 MB; zo groot is geen rapport.");

    [Fact]
    public async Task A_larger_file_is_not_read_to_its_end()
    {
        using var file = new MemoryStream(new byte[ReportTextFile.MaxBytes + 1000]);

        await Assert.ThrowsAsync<RefusedException>(() => ReportTextFile.ReadAsync(file, CancellationToken.None));

        Assert.Equal(ReportTextFile.MaxBytes + 1, file.Position);
    }

    [Fact]
    public async Task A_small_file_is_read_whole()
    {
        using var file = new MemoryStream("Tijd\n"u8.ToArray());

        Assert.Equal("Tijd\n", await ReportTextFile.ReadAsync(file, CancellationToken.None));
    }

    [Theory]
    [InlineData(new byte[] { 0x66, 0x69, 0xEB, 0x6C })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x54, 0x00 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    public void Anything_but_utf8_is_refused(byte[] bytes) =>
        AssertRefused(bytes, "Het bestand is geen UTF-8-tekst; bewaar het als platte tekst in UTF-8.");

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\f\n")]
    public void An_empty_file_is_refused(string text) => AssertRefused(Encoding.UTF8.GetBytes(text), "Het bestand is leeg.");

    private static void AssertRefused(byte[] bytes, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<RefusedException>(() => ReportTextFile.Decode(bytes)).Message);
}

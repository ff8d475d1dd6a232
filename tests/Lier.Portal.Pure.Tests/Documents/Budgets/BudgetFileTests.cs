using System.Text;
using Lier.Portal.Documents.Budgets;
using Lier.Portal.Domain;

namespace Lier.Portal.Pure.Tests.Documents.Budgets;

/// <summary>The bytes of a list of amounts become text, or <see cref="BudgetFile"/> says why they are none.</summary>
public sealed class BudgetFileTests
{
    private const string Text = "Code;Soort;Geboekt\n01;Financiële € −;1,00\n";

    [Fact]
    public void UTF_8_is_read_with_and_without_a_mark()
    {
        Assert.Equal(Text, BudgetFile.Decode(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal(Text, BudgetFile.Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]));
    }

    [Fact]
    public void What_is_not_UTF_8_is_read_as_Excel_writes_it() => Assert.Equal("Financiële € 12", BudgetFile.Decode([.. "Financi"u8, 0xEB, .. "le "u8, 0x80, .. " 12"u8]));

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 1, 2 }, "Dit is een Excel-bestand.")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "Dit is een Excel-bestand.")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x43, 0x00, 0x6F, 0x00 }, "Dit is geen tekst.")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, "Dit is geen tekst.")]
    [InlineData(new byte[] { 0x20, 0x0A }, "Het bestand is leeg.")]
    [InlineData(new byte[0], "Het bestand is leeg.")]
    public void What_is_no_text_is_refused_in_words(byte[] bytes, string sentence)
    {
        var refused = Assert.Throws<RefusedException>(() => BudgetFile.Decode(bytes));

        Assert.StartsWith(sentence, refused.Message, StringComparison.Ordinal);
        Assert.Equal("file", refused.Objections[0].About);
    }

    [Fact]
    public async Task What_is_too_large_is_not_read_to_its_end()
    {
        await using var endless = new MemoryStream(new byte[2 * BudgetFile.MaxBytes]);

        await Assert.ThrowsAsync<RefusedException>(() => BudgetFile.ReadAsync(endless, default));

        Assert.Equal(BudgetFile.MaxBytes + 1, endless.Position);
    }
}

using System.Text;
using Lier.Portal.Domain;

namespace Lier.Portal.Pure.Tests.Domain;

/// <summary>Guards <see cref="Fingerprint"/>; the first example is the one of FIPS 180-4.</summary>
public sealed class KnowingContentByItsFingerprintTests
{
    private const string Abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Theory]
    [InlineData("abc", Abc)]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("één 😀", "327d249f2e25e517d93759c92acfc767e41296f12ea52afdc6e55bac7b94849d")]
    public async Task It_is_the_SHA_256_of_the_bytes_however_they_come(string text, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var stream = new MemoryStream(bytes);

        Assert.Equal(expected, Fingerprint.Of(text).ToString());
        Assert.Equal(Fingerprint.Of(text), Fingerprint.Of(bytes));
        Assert.Equal(Fingerprint.Of(text), await Fingerprint.OfAsync(stream, CancellationToken.None));
    }

    [Fact]
    public void What_was_written_is_read_back_as_the_same()
    {
        Assert.Equal(Fingerprint.Of("abc"), Fingerprint.Parse(Abc));
        Assert.NotEqual(Fingerprint.Of("abc"), Fingerprint.Of("ABC"));
        Assert.True(Fingerprint.Of("abc") == Abc);
        Assert.Equal("ba7816bf8f01cfea", Fingerprint.Parse(Abc).ShortForm);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ba7816bf8f01cfea")]
    [InlineData("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ag")]
    [InlineData(" ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0")]
    public void Anything_else_is_none(string? text)
    {
        Assert.False(Fingerprint.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => Fingerprint.Parse(text!));
    }
}

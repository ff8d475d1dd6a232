using FsCheck;
using FsCheck.Fluent;
using Lier.Portal.Documents.Texts;

namespace Lier.Portal.Pure.Tests.Documents.Texts;

/// <summary>What somebody types in a search field, and what of a text it marks: <see cref="TextSearch"/>.</summary>
public sealed class SearchingATextTests
{
    [Theory]
    [InlineData("fiets", "Ondersteuning Fietspunt", "Ondersteuning [Fiets]punt")]
    [InlineData("FIETS punt", "het fietspunt", "het [fiets][punt]")]
    [InlineData("financiele", "financiële steun", "[financiële] steun")]
    [InlineData("financiële", "financiele steun", "[financiele] steun")]
    [InlineData("straße œuvre", "STRASSE, Oeuvre", "[STRASSE], [Oeuvre]")]
    [InlineData("een", "één en éé\u0301n", "[één] en [éé\u0301n]")]
    [InlineData("risico's", "de risico’s van morgen", "de [risico’s] van morgen")]
    [InlineData("fi", "een ﬁets", "een [ﬁ]ets")]
    [InlineData("f i", "een ﬁets", "een [ﬁ]ets")]
    [InlineData("(art.", "steun (art. 60)", "steun [(art.] 60)")]
    [InlineData(".* [a-z]+ $1", "tekst", "tekst")]
    [InlineData("<b>", "a <b> c", "a [<b>] c")]
    [InlineData("20 2021", "In 2021 waren er 20", "In [2021] waren er [20]")]
    [InlineData("aa", "aaaa a", "[aa][aa] a")]
    [InlineData("x", "", "")]
    public void Its_words_are_marked(string typed, string text, string marked)
    {
        var search = new TextSearch(typed);

        Assert.Equal(marked, string.Concat(search.Pieces(text).Select(p => p.IsHit ? $"[{p.Text}]" : p.Text)));
    }

    [Theory]
    [InlineData("fiets punt", true)]
    [InlineData("punt leefloon", true)]
    [InlineData("fiets auto", false)]
    [InlineData("", true)]
    [InlineData("   ", true)]
    public void Every_word_must_be_somewhere(string typed, bool isFound) =>
        Assert.Equal(isFound, new TextSearch(typed).Finds(["Ondersteuning Fietspunt", "Voor wie een leefloon krijgt."]));

    [Fact]
    public void What_is_no_word_looks_for_nothing()
    {
        string?[] nothing = [null, " \t\n ", "\0\u0001", ((char)0xd800).ToString(), "\uffff"];

        Assert.All(nothing, typed => Assert.Equal((true, ""), (new TextSearch(typed).IsEmpty, new TextSearch(typed).Typed)));
    }

    [Fact]
    public void A_pasted_letter_is_cut_off_and_still_searched()
    {
        var search = new TextSearch(string.Concat(Enumerable.Repeat("woord ", 10_000)));

        Assert.InRange(search.Typed.Length, 1, 200);
        Assert.True(search.Finds(["een woord"]));
    }

    [Fact]
    public void Whatever_is_searched_in_whatever_text_the_pieces_are_the_text() => Check.QuickThrowOnFailure(
        Prop.ForAll<string?, string?>((typed, text) => string.Concat(new TextSearch(typed).Pieces(text ?? "").Select(p => p.Text)) == (text ?? "")));

    [Fact]
    public void A_hit_is_shown_with_some_words_around_it()
    {
        var text = string.Concat(Enumerable.Repeat("woord ", 100)) + "fietspunt " + string.Concat(Enumerable.Repeat("na ", 100));

        var around = new TextSearch("fietspunt").Around(text)!;

        Assert.StartsWith("… woord", around, StringComparison.Ordinal);
        Assert.EndsWith("na …", around, StringComparison.Ordinal);
        Assert.Contains(" fietspunt ", around, StringComparison.Ordinal);
        Assert.InRange(around.Length, 50, 300);
        Assert.Null(new TextSearch("auto").Around(text));
        Assert.Equal("kort fietspunt", new TextSearch("fiets").Around("kort fietspunt"));
    }

    [Fact]
    public void A_hit_in_a_text_without_blanks_is_cut_off_too() =>
        Assert.InRange(new TextSearch("fiets").Around(new string('a', 5000) + "fiets" + new string('b', 5000))!.Length, 5, 200);
}

using Lier.Portal.Documents.Texts;

namespace Lier.Portal.Pure.Tests.Documents.Texts;

/// <summary>The difference between two texts, in words: <see cref="WordDifference"/>.</summary>
public sealed class WhatChangedTests
{
    [Fact]
    public void A_number_that_moved_is_the_only_thing_that_changed() =>
        Assert.Equal("Er zijn [-9,5-][+11+] VTE ingeschakeld.", Told("Er zijn 9,5 VTE ingeschakeld.", "Er zijn 11 VTE ingeschakeld."));

    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Equal("Eén.|Twee.", Told("Eén.\n\nTwee.", "Eén.\r\n\r\nTwee."));

    [Fact]
    public void A_new_text_is_all_new() => Assert.Equal("[+Eén twee.+]|[+Drie.+]", Told("", "Eén twee.\n\nDrie."));

    [Fact]
    public void A_text_that_went_is_all_gone() => Assert.Equal("[-Eén twee.-]", Told("Eén twee.", ""));

    [Fact]
    public void Nothing_and_nothing_is_nothing() => Assert.Equal("", Told(" ", ""));

    [Fact]
    public void A_paragraph_in_between_is_new_and_the_others_stay() => Assert.Equal("A b.|[+N n.+]|C d.", Told("A b.\n\nC d.", "A b.\n\nN n.\n\nC d."));

    private static string Told(string before, string after) => string.Join('|', WordDifference.Between(before, after).Select(p => string.Concat(p.Select(r => r.Kind switch
    {
        WordChange.Added => $"[+{r.Text}+]",
        WordChange.Removed => $"[-{r.Text}-]",
        _ => r.Text,
    }))));
}

using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Pure.Tests.Domain.Programmes;

/// <summary>
/// Two words are about the same thing or not: <see cref="CountedNoun"/> and <see cref="DutchNoun"/> for a <see cref="TextCount"/>.
/// </summary>
public sealed class WhatACountIsAboutTests
{
    [Theory]
    [InlineData("gezin", "gezinnen")]
    [InlineData("kind", "kinderen")]
    [InlineData("deelname", "deelnames")]
    [InlineData("jongere", "jongeren")]
    [InlineData("werkzoekende", "werkzoekenden")]
    [InlineData("plaats", "plaatsen")]
    [InlineData("actieplan", "actieplannen")]
    [InlineData("school", "scholen")]
    [InlineData("huis", "huizen")]
    [InlineData("foto", "foto’s")]
    [InlineData("Cliënt", "clienten")]
    public void One_and_many_are_the_same_thing(string one, string many)
    {
        Assert.True(About(one, many));
        Assert.True(About(many, one));
        Assert.True(About(one, one));
        Assert.True(About(many, many));
    }

    [Theory]
    [InlineData("tewerkstellingsplaatsen", "plaatsen")]
    [InlineData("werkervaringsplaats", "plaatsen")]
    [InlineData("OCMW-cliënten", "cliënten")]
    [InlineData("kleinkinderen", "kind")]
    [InlineData("gezinnen", "kwetsbare gezinnen")]
    [InlineData("gezinnen", "gezinnen met jonge kinderen")]
    [InlineData("deelnames", "deelnames aan oefenkansen Nederlands")]
    public void A_compound_is_about_its_last_part_and_a_unit_about_its_head(string noun, string unit) => Assert.True(About(noun, unit));

    [Theory]
    [InlineData("kinderen", "gezinnen")]
    [InlineData("plaatsen", "tewerkstellingsplaatsen")]
    [InlineData("plaatsbezoeken", "plaatsen")]
    [InlineData("reacties", "acties")]
    [InlineData("kinderen", "gezinnen met jonge kinderen")]
    [InlineData("kinderen", "")]
    [InlineData("kinderen", "en")]
    public void Another_thing_is_another_thing(string noun, string unit) => Assert.False(About(noun, unit));

    private static bool About(string noun, string unit) => new TextCount(2, noun, 0, 0) { Quote = noun }.IsAbout(unit);
}

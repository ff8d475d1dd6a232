using System.Text.Json;
using System.Text.Json.Nodes;
using Lier.Portal.Domain;

namespace Lier.Portal.Pure.Tests.Domain;

/// <summary>Guards <see cref="PublicJson"/>; what a report, a programme and a note look like in it is with those.</summary>
public sealed class WritingPublicJsonTests
{
    private sealed record Part(string Name, Euro Amount, ReportingPeriod Period, DayOfWeek Day, string? Absent);

    private const string Written = """{"name":"Café <b> 😀","amount":"-1.324.787,60","period":"2021-H2","day":"monday","absent":null}""";

    private static readonly Part Whole = new("Café <b> 😀", new(-1_324_787.60m), new(2021, 2), DayOfWeek.Monday, null);

    [Fact]
    public void What_is_published_is_in_declaration_order_with_amounts_and_half_years_as_text()
    {
        Assert.Equal(Written.Replace("😀", "\\uD83D\\uDE00", StringComparison.Ordinal), PublicJson.Write(Whole));
        Assert.Equal(Whole, PublicJson.Read<Part>(Written));
        Assert.Equal(Whole, PublicJson.ReadStrictly<Part>(Written));
    }

    [Theory]
    [InlineData("\"absent\":null", "\"absent\":null,\"more\":1")]
    [InlineData("\"absent\":null", "\"absent\":null,\"absent\":null")]
    [InlineData(",\"absent\":null", "")]
    [InlineData("\"name\"", "\"Name\"")]
    [InlineData("\"monday\"", "1")]
    [InlineData("\"2021-H2\"", "\"2021-H3\"")]
    public void What_somebody_else_wrote_is_not_read_when_anything_is_otherwise(string usual, string otherwise) =>
        Assert.Throws<JsonException>(() => PublicJson.ReadStrictly<Part>(Written.Replace(usual, otherwise, StringComparison.Ordinal)));

    /// <summary>The example of RFC 8785, section 3.2.3.</summary>
    [Fact]
    public void The_canonical_form_has_its_names_in_the_order_of_their_code_units()
    {
        var facts = new JsonObject();
        foreach (var name in new[] { "€", "\r", "\ufb33", "1", "😀", "\u0080", "ö" }) facts[name] = 1;

        Assert.Equal("{\"\\r\":1,\"1\":1,\"\u0080\":1,\"ö\":1,\"€\":1,\"😀\":1,\"\ufb33\":1}", PublicJson.WriteCanonical(facts));
    }

    [Fact]
    public void The_canonical_form_goes_as_deep_as_its_facts() =>
        Assert.Equal(
            """{"a":[1,true,null,{"a":"<é>\n","b":false}],"b":{}}""",
            PublicJson.WriteCanonical(new() { ["b"] = new JsonObject(), ["a"] = new JsonArray(1, true, null, new JsonObject { ["b"] = false, ["a"] = "<é>\n" }) }));

    [Fact]
    public void A_broken_number_is_no_public_fact() =>
        Assert.Throws<InvalidOperationException>(() => PublicJson.WriteCanonical(new() { ["a"] = 1.5 }));
}

using System.Text.Json;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Pure.Tests.Workflow.Values;

/// <summary>The default of a <see cref="Variable"/> is read as its <see cref="VariableType"/> or refused.</summary>
public class VariableTypesTests
{
    [Theory]
    [InlineData("String", "tekst", "\"tekst\"")]
    [InlineData("String", "", "\"\"")]
    [InlineData("Boolean", "True", "true")]
    [InlineData("Boolean", "", "null")]
    [InlineData("Int32", "-2147483648", "-2147483648")]
    [InlineData("Int64", "9007199254740991", "9007199254740991")]
    [InlineData("Double", "1e3", "1000")]
    [InlineData("Decimal", "0.1", "0.1")]
    [InlineData("DateTime", "2026-06-30T12:00:00", "\"2026-06-30T12:00:00\"")]
    [InlineData("DateTimeOffset", "2026-06-30T12:00:00+02:00", "\"2026-06-30T12:00:00\\u002B02:00\"")]
    [InlineData("TimeSpan", "1.02:03:04", "\"1.02:03:04\"")]
    [InlineData("Guid", "6f9619ff-8b86-d011-b42d-00c04fc964ff", "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"")]
    [InlineData("Object", "{\"a\":1}", "\"{\\u0022a\\u0022:1}\"")]
    [InlineData("JsonObject", " {\"a\":1} ", "{\"a\":1}")]
    [InlineData("String[]", "[\"a\"]", "[\"a\"]")]
    [InlineData("String[]", "", "null")]
    public void A_default_is_read_as_its_type(string type, string value, string expected)
    {
        var variable = Draft.Around("line", "WriteLine", "").Variable("It", type, value).Read().Variables[0];

        Assert.Equal(type, variable.Type.ToString());
        Assert.Equal(expected, JsonSerializer.Serialize(variable.Default));
    }

    [Theory]
    [InlineData("Boolean", "ja")]
    [InlineData("Int32", "2147483648")]
    [InlineData("Int32", "1.5")]
    [InlineData("Int64", "9007199254740993")]
    [InlineData("Double", "veel")]
    [InlineData("Double", "1e999")]
    [InlineData("DateTime", "31 juni")]
    [InlineData("DateTimeOffset", "gisteren")]
    [InlineData("TimeSpan", "lang")]
    [InlineData("Guid", "7")]
    [InlineData("JsonObject", "[1]")]
    [InlineData("JsonObject", "{")]
    [InlineData("String[]", "a")]
    [InlineData("String[]", "{}")]
    public void A_default_of_another_type_is_refused(string type, string value) => Assert.Equal(
        [$"variables[0] 'It'.value: this is not of type {type}"], Draft.Around("line", "WriteLine", "").Variable("It", type, value).Problems());
}

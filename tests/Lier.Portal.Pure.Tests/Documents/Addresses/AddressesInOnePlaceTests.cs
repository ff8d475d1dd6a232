using System.Text.RegularExpressions;
using Lier.Portal.Documents.Addresses;

namespace Lier.Portal.Pure.Tests.Documents.Addresses;

/// <summary>Neither a page nor a use case types an address: all of them are in <see cref="Urls"/>.</summary>
public sealed partial class AddressesInOnePlaceTests
{
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["/signin-oidc"] = "what the identity provider answers to: a setting, and this its usual value",
        ["/usr/bin/chromium"] = "a file, and no address",
    };

    [Fact]
    public void No_page_and_no_endpoint_types_where_it_is_found() => Assert.Empty(Found(TypedTemplate()));

    [Fact]
    public void No_link_or_redirect_types_where_it_leads() =>
        Assert.DoesNotContain(Found(TypedAddress()), found => !Allowed.Keys.Any(a => found.EndsWith($": {a}", StringComparison.Ordinal)));

    [Fact]
    public void What_is_allowed_still_stands_there() =>
        Assert.All(Allowed.Keys, a => Assert.Contains(Found(TypedAddress()), found => found.EndsWith($": {a}", StringComparison.Ordinal)));

    private static IEnumerable<string> Found(Regex pattern) =>
        from project in Projects
        let sources = Path.Combine(Repository.Root, "src", project)
        from file in Directory.EnumerateFiles(sources, "*", SearchOption.AllDirectories)
        where Path.GetExtension(file) is ".cs" or ".razor"
        where !Path.GetRelativePath(sources, file).Split('/', '\\').Any(part => part is "obj" or "bin")
        from match in pattern.Matches(File.ReadAllText(file))
        select $"{project}/{Path.GetRelativePath(sources, file)}: {match.Groups["address"].Value}";

    private static readonly string[] Projects = ["Lier.Portal", "Lier.Portal.Application"];

    [GeneratedRegex("""@page\s+"(?<address>[^"]*)"|\.Map(Get|Post|Put|Patch|Delete|Methods|Group|Fallback)?\(\$?"(?<address>/[^"]*)["]""")]
    private static partial Regex TypedTemplate();

    // A text that begins as an address does; the end of a style sheet or a script is not one.
    [GeneratedRegex("""(?<![=])"(?<address>/[a-z{][^"\s]*)["]|(href|action|src)="(?<address>/[a-z][^"]*)["]""")]
    private static partial Regex TypedAddress();
}

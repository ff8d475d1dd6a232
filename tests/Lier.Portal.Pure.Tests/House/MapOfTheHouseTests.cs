using System.Text.RegularExpressions;

namespace Lier.Portal.Pure.Tests.House;

/// <summary>The README has a line for every folder that <see cref="SourceFile"/> finds, and for no other.</summary>
public sealed partial class MapOfTheHouseTests
{
    [Fact]
    public void The_map_names_every_folder_and_no_other()
    {
        var named = LineOfAFolder().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))).Select(m => m.Groups["folder"].Value);
        var there = SourceFile.All().Select(f => $"{f.Project}/{string.Join('/', f.Folder.Split('/')[2..])}".TrimEnd('/')).Distinct();

        Assert.Equal(there.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| `(?<folder>(Domain|Workflow|Documents|Application|Portal)[\w/]*)` \|", RegexOptions.Multiline)]
    private static partial Regex LineOfAFolder();
}

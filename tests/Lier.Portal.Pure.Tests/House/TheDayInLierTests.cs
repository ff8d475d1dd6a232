using System.Text.RegularExpressions;

namespace Lier.Portal.Pure.Tests.House;

/// <summary>Nothing asks the machine which day it is: an hour before midnight in London, it is tomorrow in Lier.</summary>
public sealed partial class TheDayInLierTests
{
    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Only_the_clock_of_the_town_says_which_day_it_is(string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".razor" && !f.Split('/', '\\').Any(part => part is "obj" or "bin")).ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files.Where(f => TheMachinesDay().IsMatch(File.ReadAllText(f))).Select(f => Path.GetRelativePath(Repository.Root, f)));
    }

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Today|Now)\b")]
    private static partial Regex TheMachinesDay();
}

using Xunit.Abstractions;

namespace Lier.Portal.Pure.Tests.House;

/// <summary>How large the pieces of the source may be, read from its text by <see cref="SourceFile"/>; <c>eng/sizes</c> shows the figures.</summary>
public sealed class SizesTests(ITestOutputHelper output)
{
    private const int MostFilesInAFolder = 30;
    private const int LongestFile = 200;
    private const int LongestMethod = 25;
    private const int MostParameters = 5;
    private const int WidestLine = 140;

    private static readonly IReadOnlyList<SourceFile> Files = SourceFile.All();

    [Fact]
    public void No_folder_has_more_than_30_files() =>
        Show(Files.GroupBy(f => f.Folder).Select(g => (g.Key, g.Count())), MostFilesInAFolder, "files in a folder");

    [Fact]
    public void No_file_is_longer_than_200_lines() => Show(Files.Select(f => (f.Path, f.Lines.Count)), LongestFile, "lines in a file");

    [Fact]
    public void No_line_is_wider_than_140_columns() =>
        Show(Files.SelectMany(f => f.Lines.Select((line, at) => ($"{f.Path}:{at + 1}", line.Length))), WidestLine, "columns in a line");

    [Fact]
    public void No_method_is_longer_than_25_lines() =>
        Show(Files.SelectMany(f => f.Methods.Select(m => ($"{f.Path}: {m.Name}", m.Lines))), LongestMethod, "lines in a method");

    [Fact]
    public void No_constructor_asks_for_more_than_5_things() =>
        Show(Files.SelectMany(f => f.Constructors.Select(c => ($"{f.Path}: {c.Name}", c.Parameters))), MostParameters, "things that a constructor asks for");

    [Fact]
    public void The_size_of_each_project_is_shown()
    {
        foreach (var project in Files.GroupBy(f => f.Project))
            output.WriteLine($"{project.Key,-12} {project.Count(),4} files {project.Sum(f => f.Lines.Count),6} lines");
        Assert.Equal(CompiledHouse.Projects.Order(), Files.Select(f => f.Project).Distinct().Order());
    }

    private void Show(IEnumerable<(string Where, int Size)> sizes, int most, string what)
    {
        var ordered = sizes.OrderByDescending(s => s.Size).ToList();
        output.WriteLine($"Most {what}: {ordered[0].Size} of {most} allowed, in {ordered[0].Where}.");
        var tooMuch = ordered.TakeWhile(s => s.Size > most).Select(s => $"{s.Where}: {s.Size}").ToList();
        Assert.True(tooMuch.Count == 0, $"{tooMuch.Count} times too many {what}:{Environment.NewLine}{string.Join(Environment.NewLine, tooMuch)}");
    }
}

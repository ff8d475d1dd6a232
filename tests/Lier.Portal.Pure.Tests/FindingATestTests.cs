using System.Text.RegularExpressions;
using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Sheets;
using Lier.Portal.Domain;
using Lier.Portal.Identity;
using Lier.Portal.Workflow;

namespace Lier.Portal.Pure.Tests;

/// <summary>
/// "Where is the test of X?" has one answer, for a <see cref="Walker"/> as for a <see cref="Euro"/>: in the folder of its source,
/// in a class whose summary names it.
/// </summary>
public sealed partial class FindingATestTests
{
    /// <summary>What the portal writes as a whole, and the source as a whole, have no folder in src.</summary>
    private static readonly string[] AsAWhole = ["Golden", House];

    private const string House = "House";

    /// <summary>The namespace of each project of tests, without its folders.</summary>
    private static readonly Dictionary<string, string> Roots = new()
    {
        ["Lier.Portal.Pure.Tests"] = "Lier.Portal.Pure.Tests",
        ["Lier.Portal.Host.Tests"] = "Lier.Portal",
    };

    private static readonly HashSet<string> Types =
    [
        .. new[] { typeof(Euro), typeof(Walker), typeof(CsvText), typeof(PortalDb), typeof(Policies) }
            .SelectMany(type => type.Assembly.GetTypes()).Select(type => type.Name),
    ];

    public static TheoryData<string> Projects() => [.. Roots.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_class_of_tests_names_what_it_guards(string project)
    {
        var classes = Files(project).Where(f => f.EndsWith("Tests.cs", StringComparison.Ordinal) && FolderOf(f, project) != House).ToList();

        Assert.NotEmpty(classes);
        Assert.Empty(classes.Where(file => !NamesAType(file)).Select(Path.GetFileName));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_of_tests_is_a_folder_of_src(string project)
    {
        var folders = Files(project).Select(file => FolderOf(file, project)).ToHashSet()
            .Where(folder => folder.Length > 0 && !AsAWhole.Contains(folder)).ToList();

        Assert.NotEmpty(folders);
        Assert.All(folders, folder => Assert.True(IsInSource(folder), $"src has no folder {folder}"));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_namespace_is_its_folder(string project) =>
        Assert.Empty(Files(project)
            .Where(file => !File.ReadLines(file).Contains($"namespace {NamespaceOf(file, project)};"))
            .Select(Path.GetFileName));

    private static IEnumerable<string> Files(string project)
    {
        var folder = Path.Combine(Repository.Root, "tests", project);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"));
    }

    private static string FolderOf(string file, string project) =>
        Path.GetDirectoryName(Path.GetRelativePath(Path.Combine(Repository.Root, "tests", project), file))!;

    private static string NamespaceOf(string file, string project) =>
        $"{Roots[project]}.{FolderOf(file, project).Replace(Path.DirectorySeparatorChar, '.')}".TrimEnd('.');

    /// <summary>Public is a folder of the portal itself, Application/College one of a project of that name.</summary>
    private static bool IsInSource(string folder) =>
        Directory.Exists(Path.Combine(Repository.Root, "src", "Lier.Portal", folder))
        || Directory.Exists(Path.Combine(Repository.Root, "src", $"Lier.Portal.{folder}"));

    private static bool NamesAType(string file)
    {
        var declaration = $@"((?:^///[^\n]*\n)+)(?:^\[[^\n]*\n)*^public [^\n]*class {Path.GetFileNameWithoutExtension(file)}\b";
        var summary = Regex.Match(File.ReadAllText(file), declaration, RegexOptions.Multiline).Groups[1].Value;
        return summary.Contains("<summary>", StringComparison.Ordinal)
            && References().Matches(summary).Any(reference => Types.Contains(reference.Groups[1].Value));
    }

    [GeneratedRegex("<see cref=\"(?:\\w+\\.)*(\\w+)")]
    private static partial Regex References();
}

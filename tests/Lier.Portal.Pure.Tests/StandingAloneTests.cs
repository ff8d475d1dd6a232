using System.Text.RegularExpressions;
using System.Xml.Linq;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Workflow;

namespace Lier.Portal.Pure.Tests;

/// <summary>
/// The rules of <see cref="ProgressNote"/> and the walk of <see cref="Walker"/> stand alone: no package, no web, no database, and not each
/// other.
/// </summary>
public sealed class StandingAloneTests
{
    [Theory]
    [InlineData("Lier.Portal.Domain")]
    [InlineData("Lier.Portal.Workflow")]
    public void The_domain_and_the_workflow_have_no_package_references(string project)
    {
        var file = XDocument.Load(Path.Combine(Sources(project), $"{project}.csproj"));

        Assert.Equal("Microsoft.NET.Sdk", file.Root!.Attribute("Sdk")!.Value);
        Assert.DoesNotContain(file.Descendants(), e => e.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference" or "Reference" or "Import");
    }

    [Theory]
    [InlineData("Lier.Portal.Domain", "Workflow")]
    [InlineData("Lier.Portal.Workflow", "Domain")]
    public void Neither_names_the_other_the_web_or_the_database(string project, string other)
    {
        var stranger = new Regex($@"AspNetCore|EntityFramework|Lier\.Portal\.{other}\b|Lier\.Portal\.(Data|Shared|Import|Commands|Identity)\b");
        var files = Directory.EnumerateFiles(Sources(project), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin")).ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files.Where(f => stranger.IsMatch(File.ReadAllText(f))).Select(Path.GetFileName));
    }

    [Fact]
    public void No_page_writes_a_value_back_at_every_keystroke()
    {
        var pages = Directory.EnumerateFiles(Sources("Lier.Portal"), "*.razor", SearchOption.AllDirectories).ToList();

        Assert.NotEmpty(pages);
        Assert.Empty(pages.Where(f => File.ReadAllText(f).Contains(":event=\"oninput\"", StringComparison.Ordinal)).Select(Path.GetFileName));
    }

    private static string Sources(string project)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Lier.Portal.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return Path.Combine(folder.FullName, "src", project);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lier.Portal.Pure.Tests.House;

/// <summary>A file below <c>src</c>, but for migrations, which a tool writes.</summary>
/// <param name="Path">From the root of the repository.</param>
public sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    private readonly Lazy<SyntaxNode> syntax = new(() => CSharpSyntaxTree.ParseText(CodeOf(Path, Lines)).GetRoot());

    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    public string Project => Path.Split('/')[1] is "Lier.Portal" ? "Portal" : Path.Split('/')[1]["Lier.Portal.".Length..];

    /// <summary>Methods, accessors and local functions, with the lines that each stands on.</summary>
    public IEnumerable<(string Name, int Lines)> Methods =>
        from node in syntax.Value.DescendantNodes()
        let name = node switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
            LocalFunctionStatementSyntax local => local.Identifier.Text,
            AccessorDeclarationSyntax { Body: not null } accessor => accessor.Keyword.Text,
            _ => null,
        }
        where name is not null
        select (name, LinesOf(node));

    /// <summary>Classes alone: a record is data.</summary>
    public IEnumerable<(string Name, int Parameters)> Constructors =>
    [
        .. syntax.Value.DescendantNodes().OfType<ClassDeclarationSyntax>().Select(c => (c.Identifier.Text, c.ParameterList?.Parameters.Count ?? 0)),
        .. syntax.Value.DescendantNodes().OfType<ConstructorDeclarationSyntax>().Where(c => c.Parent is ClassDeclarationSyntax && !IsPrivate(c))
            .Select(c => (c.Identifier.Text, c.ParameterList.Parameters.Count)),
        .. IsPage ? [(System.IO.Path.GetFileNameWithoutExtension(Path), Lines.Count(l => l.StartsWith("@inject ", StringComparison.Ordinal)))] : (IEnumerable<(string, int)>)[],
    ];

    private bool IsPage => Path.EndsWith(".razor", StringComparison.Ordinal);

    /// <summary>Every file, in the order of their paths.</summary>
    public static IReadOnlyList<SourceFile> All()
    {
        var root = Repository.Root;
        return
        [
            .. from file in Directory.EnumerateFiles(System.IO.Path.Combine(root, "src"), "*", SearchOption.AllDirectories)
               where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)
               let path = System.IO.Path.GetRelativePath(root, file).Replace('\\', '/')
               where !path.Split('/').Any(part => part is "obj" or "bin" or "Migrations")
               orderby path
               select new SourceFile(path, File.ReadAllLines(file))
        ];
    }

    // Of a page, what stands in its code block; every line keeps its place.
    private static string CodeOf(string path, IReadOnlyList<string> lines)
    {
        if (path.EndsWith(".cs", StringComparison.Ordinal)) return string.Join('\n', lines);
        var at = lines.ToList().FindIndex(l => l.StartsWith("@code", StringComparison.Ordinal));
        return at < 0 ? "" : "class Page\n{\n" + string.Join('\n', lines.Skip(at + (lines[at].EndsWith('{') ? 1 : 2)));
    }

    private static bool IsPrivate(ConstructorDeclarationSyntax constructor) => constructor.Modifiers.Any(SyntaxKind.PrivateKeyword);

    private static int LinesOf(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}

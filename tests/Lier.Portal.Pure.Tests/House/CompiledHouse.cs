using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Lier.Portal.Pure.Tests.House;

/// <summary>What the compiled assemblies say about who uses whom: signatures, fields, attributes and the bodies of methods.</summary>
public static class CompiledHouse
{
    /// <summary>The projects, each of which may use only what stands before it.</summary>
    public static readonly IReadOnlyList<string> Projects = ["Domain", "Workflow", "Documents", "Application", "Portal"];

    // Names every entity by design, and a page's imports are no use of anything.
    private static readonly string[] Excepted = ["PortalDb", "_Imports"];

    private static readonly Lazy<(IReadOnlyList<Arrow> Arrows, IReadOnlyList<(string Folder, string Assembly)> Frameworks)> Read = new(ReadAll);

    /// <summary>Every arrow between two folders, of one project or of two.</summary>
    public static IReadOnlyList<Arrow> Arrows => Read.Value.Arrows;

    /// <summary>Which assemblies of others each project uses.</summary>
    public static IEnumerable<string> FrameworksOf(string project) =>
        Read.Value.Frameworks.Where(f => f.Folder.Split('/')[0] == project).Select(f => f.Assembly).Distinct();

    private static (IReadOnlyList<Arrow> Arrows, IReadOnlyList<(string Folder, string Assembly)> Frameworks) ReadAll()
    {
        var arrows = new Dictionary<(string, string), Arrow>();
        var frameworks = new HashSet<(string, string)>();
        foreach (var type in Projects.Select(Open).SelectMany(a => a.MainModule.GetTypes()).Where(IsOurs))
        {
            var (owner, from) = (Outermost(type), FolderOf(Outermost(type)));
            if (Excepted.Contains(owner.Name)) continue;
            foreach (var used in UsedBy(type).SelectMany(Parts).Select(Outermost))
            {
                if (!IsOurs(used)) frameworks.Add((from, used.Scope.Name));
                else if (FolderOf(used) is var to && to != from && !Excepted.Contains(used.Name) | IsDatabase(used))
                    arrows.TryAdd((from, to), new(from, to, $"{owner.Name} → {used.Name}"));
            }
        }

        return ([.. arrows.Values.OrderBy(a => a.From, StringComparer.Ordinal).ThenBy(a => a.To, StringComparer.Ordinal)], [.. frameworks]);
    }

    // Everybody may use the database; only what it uses itself does not count.
    private static bool IsDatabase(TypeReference type) => type.Name == "PortalDb";

    private static AssemblyDefinition Open(string project) =>
        AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, project == "Portal" ? "Lier.Portal.dll" : $"Lier.Portal.{project}.dll"));

    private static bool IsOurs(TypeReference type) =>
        Outermost(type) is var outer && outer.Namespace.StartsWith("Lier.Portal", StringComparison.Ordinal)
        && !outer.Namespace.EndsWith(".Migrations", StringComparison.Ordinal) && !outer.Name.StartsWith('<');

    private static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type;
    }

    private static string FolderOf(TypeReference type)
    {
        var path = type.Namespace["Lier.Portal".Length..].TrimStart('.').Split('.', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('/', path is [var first, ..] && Projects.Contains(first) ? path : ["Portal", .. path]);
    }

    private static IEnumerable<TypeReference> UsedBy(TypeDefinition type) =>
    [
        .. Named(type.BaseType), .. type.Interfaces.Select(i => i.InterfaceType), .. AttributesOf(type),
        .. type.GenericParameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType),
        .. type.Fields.SelectMany(f => AttributesOf(f).Prepend(f.FieldType)),
        .. type.Properties.SelectMany(p => AttributesOf(p).Prepend(p.PropertyType)),
        .. type.Methods.SelectMany(UsedBy),
    ];

    private static IEnumerable<TypeReference> UsedBy(MethodDefinition method) =>
    [
        method.ReturnType, .. AttributesOf(method), .. method.Parameters.Select(p => p.ParameterType),
        .. method.HasBody ? method.Body.Variables.Select(v => v.VariableType) : [],
        .. method.HasBody ? method.Body.ExceptionHandlers.SelectMany(h => Named(h.CatchType)) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(UsedBy) : [],
    ];

    private static IEnumerable<TypeReference> UsedBy(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod generic => [.. UsedBy((MethodReference)generic), .. generic.GenericArguments],
        MethodReference method => UsedBy(method),
        _ => [],
    };

    private static IEnumerable<TypeReference> UsedBy(MethodReference method) =>
        [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(p => p.ParameterType)];

    private static IEnumerable<TypeReference> AttributesOf(ICustomAttributeProvider on) =>
        on.CustomAttributes.SelectMany(a => a.ConstructorArguments.Select(c => c.Value).OfType<TypeReference>().Prepend(a.AttributeType));

    private static IEnumerable<TypeReference> Named(TypeReference? type) => type is null ? [] : [type];

    // Of List<Note[]> the list and the note.
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericParameter => [],
        GenericInstanceType generic => [.. Parts(generic.ElementType), .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification other => Parts(other.ElementType),
        _ => [type],
    };
}

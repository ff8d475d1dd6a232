using System.Net.Mime;
using System.Text;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Forms;

/// <summary>The forms of one kind of publication: made once, from what is frozen, and kept with it beside the frozen one.</summary>
/// <param name="forms">In the order of the page.</param>
public sealed class FormSet<TContent>(params Form<TContent>[] forms)
{
    /// <summary>Every form that a publication has from the start, but for the frozen one.</summary>
    public IReadOnlyList<Form<TContent>> MadeAtOnce => forms;

    /// <summary>Null for a form that does not exist.</summary>
    public string? MediaTypeOf(string ending) => ending == Publication.FrozenForm
        ? MediaTypeNames.Application.Json
        : forms.FirstOrDefault(f => f.Ending == ending)?.MediaType;

    /// <summary>Those that are kept, and the frozen one, each with its name.</summary>
    public IEnumerable<(string Ending, string Name)> Named(IReadOnlyCollection<string> kept) =>
        forms.Where(f => kept.Contains(f.Ending)).Select(f => (f.Ending, f.Name)).Append((Publication.FrozenForm, "JSON"));
}

/// <summary>What a publication may be taken along as.</summary>
/// <param name="Ending">How the name of the file ends.</param>
public sealed record Form<TContent>(string Ending, string Name, string MediaType, Func<TContent, PortalAddress, byte[]> Write)
{
    /// <summary>A form that is text, in UTF-8.</summary>
    internal static Form<TContent> Text(string ending, string name, string mediaType, Func<TContent, PortalAddress, string> write) =>
        new(ending, name, mediaType, (content, portal) => Encoding.UTF8.GetBytes(write(content, portal)));
}

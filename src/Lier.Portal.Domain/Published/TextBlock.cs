namespace Lier.Portal.Domain.Published;

/// <summary>A paragraph, or a list of items, of a plain text.</summary>
public abstract record TextBlock
{
    /// <summary>The words, paragraph by paragraph or item by item.</summary>
    public abstract IReadOnlyList<string> Pieces { get; }

    public sealed record Paragraph(string Text) : TextBlock
    {
        public override IReadOnlyList<string> Pieces => [Text];
    }

    public sealed record Bullets(IReadOnlyList<string> Items) : TextBlock
    {
        public override IReadOnlyList<string> Pieces => Items;
    }

    /// <summary>Parts a plain text: blank lines part paragraphs, lines that start with a hyphen are items, other lines run on.</summary>
    public static IReadOnlyList<TextBlock> Split(string text)
    {
        var blocks = new List<TextBlock>();
        var items = new List<string>();
        var running = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim()))
        {
            var runsOn = line.Length > 0 && running;
            if (line.StartsWith('-') && line.Length > 1) items.Add(line[1..].TrimStart());
            else if (runsOn && items.Count > 0) items[^1] += " " + line;
            else if (runsOn && blocks is [.., Paragraph { Text: not "-" } last]) blocks[^1] = new Paragraph(last.Text + " " + line);
            else if (line.Length > 0) { EndList(); blocks.Add(new Paragraph(line)); }
            running = line.Length > 0;
        }
        EndList();
        return blocks;

        void EndList()
        {
            if (items.Count == 0) return;
            blocks.Add(new Bullets([.. items]));
            items.Clear();
        }
    }

    /// <summary>The plain text of blocks, so that <see cref="Split"/> gives the same blocks again.</summary>
    public static string Join(IEnumerable<TextBlock> blocks) => string.Join("\n\n", blocks.Select(block => block switch
    {
        Bullets list => string.Join("\n", list.Items.Select(item => $"- {item}")),
        Paragraph paragraph => paragraph.Text,
        _ => throw new InvalidOperationException($"No way to write a {block.GetType().Name}."),
    }));
}

namespace Lier.Portal.Pure.Tests.House;

/// <summary>The list of arrows that are meant, in <c>arrows.txt</c>: a folder, below it each folder that it uses, and why.</summary>
public static class ListedArrows
{
    /// <summary>The project's own top.</summary>
    private const string Top = ".";

    public static IReadOnlyDictionary<(string From, string To), string> Read()
    {
        var (from, reasons) = ("", new Dictionary<(string, string), string>());
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "House", "arrows.txt")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] != ' ')
            {
                from = line.Trim();
                continue;
            }

            var words = line.Trim().Split(' ', 2);
            var project = from.Split('/')[0];
            reasons.Add((from, words[0] == Top ? project : $"{project}/{words[0]}"), words is [_, var why] ? why.Trim() : "");
        }

        return reasons;
    }
}

namespace Lier.Portal.Pure.Tests.House;

/// <summary>The list of arrows that are meant, in <c>arrows.txt</c>: a folder, below it each folder that it uses, and why.</summary>
public static class ListedArrows
{
    public static IReadOnlyDictionary<(string From, string To), string> Read()
    {
        var (from, reasons) = ("", new Dictionary<(string, string), string>());
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "House", "arrows.txt")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] != ' ') from = line.Trim();
            else if (line.Trim().Split(' ', 2) is [var to, var why]) reasons.Add((from, $"{from.Split('/')[0]}/{to}".TrimEnd('/')), why.Trim());
            else reasons.Add((from, $"{from.Split('/')[0]}/{line.Trim()}"), "");
        }

        return reasons;
    }
}

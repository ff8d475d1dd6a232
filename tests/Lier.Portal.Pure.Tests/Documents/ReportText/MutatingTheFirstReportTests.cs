using FsCheck;
using FsCheck.Fluent;
using Lier.Portal.Documents.ReportText;

namespace Lier.Portal.Pure.Tests.Documents.ReportText;

/// <summary>
/// Thousands of damaged reports: <see cref="ReportTextReader"/> gives problems, or the whole text as <see cref="ReportTextWriter"/> and
/// <see cref="ReportComparison"/> find it again.
/// </summary>
public sealed class MutatingTheFirstReportTests
{
    private const string Oddities = "-–•\uF0B7 \u00A0\t\f\r\n\u0000\u0007\u001B\u0085\u200B\u2028\uFEFF\uD83D0129,./:?AZazéïß€漢";

    private static readonly string[] Splices =
    [
        "Prioritaire Actieplannen", "Actie", "Tijd", "Stand van Zaken", "1-gestart", "\uF0B7 01/11/SAP/09/01 Nieuw", "Exploitatie", "-",
        "Bevoegde schepen: Annemie Goris", "Startdatum: 31-02-2020 Einddatum: 31-12-2025", "Uitgaven 1,00 2,00", "Evaluatie", "- wat",
        "Totaal beleidsdoelstelling Sociale dienstverlening", "Geboekt 2021 Budget 2021", "Reden van stopzetting: geen", "01/11/SAP/02/03 loopt",
    ];

    private static readonly Dictionary<string, Action<List<string>, int, int>> OfLines = new()
    {
        ["delete line"] = (lines, at, _) => lines.RemoveAt(at),
        ["duplicate line"] = (lines, at, _) => lines.Insert(at, lines[at]),
        ["swap lines"] = (lines, at, to) => (lines[at], lines[to]) = (lines[to], lines[at]),
        ["swap neighbours"] = (lines, at, _) => lines.Reverse(Math.Max(0, at - 1), Math.Min(2, lines.Count)),
        ["copy line"] = (lines, at, to) => lines.Insert(to, lines[at]),
        ["delete block"] = (lines, at, to) => lines.RemoveRange(at, Math.Min(to % 40, lines.Count - at)),
        ["move block"] = (lines, at, to) =>
        {
            var block = lines.GetRange(at, Math.Min(20, lines.Count - at));
            lines.RemoveRange(at, block.Count);
            lines.InsertRange(Math.Min(to, lines.Count), block);
        },
        ["replace line"] = (lines, at, to) => lines[at] = Splices[to % Splices.Length],
        ["insert line"] = (lines, at, to) => lines.Insert(at, Splices[to % Splices.Length]),
    };

    private static readonly Dictionary<string, Func<string, int, int, string>> OfCharacters = new()
    {
        ["delete character"] = (text, at, _) => text.Remove(at, 1),
        ["duplicate character"] = (text, at, _) => text.Insert(at, text[at].ToString()),
        ["insert character"] = (text, at, to) => text.Insert(at, Oddity(to)),
        ["replace character"] = (text, at, to) => text.Remove(at, 1).Insert(at, Oddity(to)),
        ["truncate"] = (text, at, _) => text[..at],
        ["behead"] = (text, at, _) => text[at..],
    };

    private static readonly Gen<Mutation> OneMutation =
        from kind in Gen.Elements(OfLines.Keys.Concat(OfCharacters.Keys).ToArray())
        from at in Gen.Choose(0, 99_999)
        from to in Gen.Choose(0, 99_999)
        select new Mutation(kind, at, to);

    private static readonly Arbitrary<IList<Mutation>> Mutations =
        Gen.Choose(1, 4).SelectMany(count => OneMutation.ListOf(count)).Select(list => (IList<Mutation>)[.. list]).ToArbitrary();

    [Fact]
    public void Ten_thousand_damaged_reports_give_problems_or_the_whole_text_and_never_a_silent_loss() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(RandomCases.Of(10_000)),
            Prop.ForAll(Mutations, mutations => GivesProblemsOrTheWholeText(mutations.Aggregate(FirstReport.Text, Apply))));

    private static void GivesProblemsOrTheWholeText(string text)
    {
        var reading = FirstReport.Read(text);

        var lines = text.Split('\n');
        Assert.All([.. reading.Problems, .. reading.Warnings], finding =>
        {
            Assert.InRange(finding.Line, 1, lines.Length);
            Assert.Equal(lines[finding.Line - 1].TrimEnd('\r'), finding.Text);
            Assert.NotEmpty(finding.Expected);
        });
        Assert.Equal(reading.Content is null, reading.Problems.Count > 0);
        if (reading.Content is not { } content) return;

        var written = ReportTextWriter.Write(content);
        Assert.Equal(ReportComparison.Characters(text), ReportComparison.Characters(written));
        ReportContents.AssertSame(content, FirstReport.Read(written).Content);
    }

    private static string Apply(string text, Mutation mutation)
    {
        if (text.Length == 0) return text;
        if (OfCharacters.TryGetValue(mutation.Kind, out var change)) return change(text, mutation.At % text.Length, mutation.To);
        var lines = text.Split('\n').ToList();
        OfLines[mutation.Kind](lines, mutation.At % lines.Count, mutation.To % lines.Count);
        return string.Join('\n', lines);
    }

    private static string Oddity(int at) => Oddities[at % Oddities.Length].ToString();

    private sealed record Mutation(string Kind, int At, int To);
}

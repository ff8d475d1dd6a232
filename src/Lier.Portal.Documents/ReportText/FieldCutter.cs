using Lier.Portal.Documents.Problems;

namespace Lier.Portal.Documents.ReportText;

/// <summary>Cuts a text into fields: a label, and the lines under it up to the next label.</summary>
internal sealed class FieldCutter
{
    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly bool[] _leadsIntoAction;
    private readonly CodeShapes _codes = new();
    private readonly List<Field> _fields = [];

    private FieldCutter(IReadOnlyList<SourceLine> lines) => (_lines, _leadsIntoAction) = (lines, LeadingIntoAction(lines));

    /// <summary>All fields, between one that starts the text and one that ends it.</summary>
    public static IReadOnlyList<Field> Cut(IReadOnlyList<SourceLine> lines)
    {
        var cutter = new FieldCutter(lines);
        cutter._fields.Add(new Field(Label.Start, lines[0], "", null));
        for (var i = 0; i < lines.Count; i++) cutter.Take(i);
        var last = lines.LastOrDefault(line => !line.IsBlank, lines[0]);
        return [.. cutter._fields, new Field(Label.End, last, "", null)];
    }

    private void Take(int index)
    {
        var (line, current) = (_lines[index], _fields[^1]);
        if (line.IsBlank) current.Body.Add(line);
        else if (LabelReader.Anywhere(line.Text) is var (strict, strictRest)) Open(strict, line, strictRest);
        else if (StartsAction(index)) OpenAction(line);
        else if (LabelReader.InPlace(line.Text, LabelOrder.After(current)) is var (label, rest)) Open(label, line, rest);
        else current.Body.Add(line);
    }

    private void OpenAction(SourceLine line)
    {
        _codes.Learn(CodeShapes.CodeAtStart(line.TextAfterBullet)!);
        Open(Label.Action, line, line.TextAfterBullet);
    }

    private void Open(Label label, SourceLine line, string rest)
    {
        var previous = _fields[^1];
        Label? owner = label switch
        {
            Label.Plans or Label.Totals => label,
            Label.Table or Label.NoAmounts when previous.Label is not (Label.Plans or Label.Totals) => null,
            _ => previous.Owner,
        };
        _fields.Add(new Field(label, line, rest, owner));
    }

    /// <summary>
    /// The first line under "Actie" is an action. Further on a bullet or a code of a known shape tells, if what follows bears it out.
    /// </summary>
    private bool StartsAction(int index)
    {
        var (line, current) = (_lines[index], _fields[^1]);
        if (CodeShapes.CodeAtStart(line.TextAfterBullet) is not { } code) return false;
        if (current.Label == Label.Actions && current.Body.TrueForAll(l => l.IsBlank)) return true;
        var (known, borneOut) = (_codes.Knows(code), _leadsIntoAction[index] && current.Label != Label.Action);
        return line.StartsWithBullet ? known || borneOut : known && borneOut && StartsBlock(index);
    }

    private bool StartsBlock(int index) => index == 0 || _lines[index - 1].IsBlank || _lines[index].MayStartPage;

    /// <summary>For each line: is a part of an action the first label after it, with no bulleted code in between?</summary>
    private static bool[] LeadingIntoAction(IReadOnlyList<SourceLine> lines)
    {
        var leading = new bool[lines.Count];
        var leads = false;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            leading[i] = leads;
            if (lines[i].IsBlank) continue;
            if (LabelReader.Anywhere(lines[i].Text) is var (label, _)) leads = LabelOrder.IsPartOfAction(label);
            else if (lines[i].StartsWithBullet && CodeShapes.CodeAtStart(lines[i].TextAfterBullet) is not null) leads = false;
        }
        return leading;
    }
}

using Lier.Portal.Documents.ReportText;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests.Documents.ReportText;

/// <summary>Lines that an old report broke become the paragraphs and lists they were meant as, by <see cref="TextFlow"/>.</summary>
public sealed class WrappedTextTests
{
    [Theory]
    [InlineData("een zin die\ndoorloopt", "een zin die doorloopt")]
    [InlineData("twee  blanco's  blijven", "twee  blanco's  blijven")]
    [InlineData("een\n\ntwee", "een\n\ntwee")]
    [InlineData("een\n  \n\n\ntwee", "een\n\ntwee")]
    [InlineData("de CORONA-\ncrisis", "de CORONA-crisis")]
    [InlineData("in 2020-\n2021", "in 2020-2021")]
    [InlineData("onderwijs-\nen vrijetijdsparticipatie", "onderwijs- en vrijetijdsparticipatie")]
    [InlineData("cultuur-\nonderwijs- en vrijetijdsparticipatie", "cultuur- onderwijs- en vrijetijdsparticipatie")]
    [InlineData("jongeren -\nook anderstalige", "jongeren - ook anderstalige")]
    [InlineData("jongeren\n- ook anderstalige -\nkomen", "jongeren - ook anderstalige - komen")]
    [InlineData("Acties:\n- een\n-twee", "Acties:\n\n- een\n- twee")]
    [InlineData("Acties\n\n-een\ndie doorloopt\n\n- twee\n\nSlot", "Acties\n\n- een die doorloopt\n- twee\n\nSlot")]
    [InlineData("-een lijst zonder inleiding", "- een lijst zonder inleiding")]
    [InlineData("--5 graden", "- -5 graden")]
    [InlineData("een zin\n\fover de bladzijde", "een zin over de bladzijde")]
    [InlineData("een zin\n\n\f\nover de bladzijde", "een zin over de bladzijde")]
    [InlineData("inleiding\n\n\f\n-een\n-twee", "inleiding\n\n- een\n- twee")]
    [InlineData("\uF0B7 een punt\n\uF0B7 nog een punt", "\uF0B7 een punt\n\n\uF0B7 nog een punt")]
    [InlineData("Exploitatie\n\nUitgaven 5,00 6,00\n\nEvaluatie", "Exploitatie\n\nUitgaven 5,00 6,00\n\nEvaluatie")]
    [InlineData("Reden van stopzetting: geen\n\nLicht tijd: groen", "Reden van stopzetting: geen\n\nLicht tijd: groen")]
    [InlineData("financi?le 20201 ­­ ﬁ", "financi?le 20201 ­­ ﬁ")]
    public void Lines_become_paragraphs_and_items(string lines, string text) => Assert.Equal(text, SmallReport.Progress(lines));

    [Theory]
    [InlineData("Acties:\n- een\ndie doorloopt\n-twee\n\nSlot -\neind", "P Acties:|I een die doorloopt|I twee|P Slot - eind")]
    [InlineData("strijd tegen armoede\n- is vooral gericht op:\n-kinderen", "P strijd tegen armoede - is vooral gericht op:|I kinderen")]
    [InlineData("-\n\n-een", "P -|I een")]
    public void Blocks_are_shown_as_they_were_meant(string lines, string shown) =>
        Assert.Equal(shown, string.Join('|', TextBlock.Split(SmallReport.Progress(lines)).SelectMany(Shown)));

    private static IEnumerable<string> Shown(TextBlock block) => block switch
    {
        TextBlock.Paragraph paragraph => [$"P {paragraph.Text}"],
        TextBlock.Bullets list => list.Items.Select(item => $"I {item}"),
        _ => throw new InvalidOperationException(),
    };
}

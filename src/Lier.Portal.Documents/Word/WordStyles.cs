using DocumentFormat.OpenXml.Wordprocessing;

namespace Lier.Portal.Documents.Word;

/// <summary>The styles of a Word document that the portal makes; named as Word itself names them, so that it finds its headings.</summary>
internal static class WordStyles
{
    public const string Language = "nl-BE";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Heading = "Heading1";
    public const string SubHeading = "Heading2";
    public const string Label = "Heading3";
    public const string Bullet = "ListBullet";
    public const string Table = "TableGrid";
    public const string InTable = "TableText";
    private const string Normal = "Normal";
    private const int BulletList = 1;

    public static Styles Make() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" },
                new FontSize { Val = "22" },
                new Languages { Val = Language, EastAsia = Language, Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = Normal, Default = true },
        Paragraph(Title, "Title", new ParagraphProperties(), 36, isBold: true),
        Paragraph(Subtitle, "Subtitle", new ParagraphProperties(), 22, isBold: false),
        Paragraph(Heading, "heading 1", HeadingAt(0), 28, isBold: true),
        Paragraph(SubHeading, "heading 2", HeadingAt(1), 24, isBold: true),
        Paragraph(Label, "heading 3", HeadingAt(2), 22, isBold: true),
        Paragraph(Bullet, "List Bullet", InList(), 22, isBold: false),
        Paragraph(InTable, "Table Text", new ParagraphProperties(new SpacingBetweenLines { After = "0" }), 16, isBold: false),
        Grid());

    public static Numbering Bullets() => new(
        new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, BulletLevel()) { AbstractNumberId = BulletList },
        new NumberingInstance(new AbstractNumId { Val = BulletList }) { NumberID = BulletList });

    private static Level BulletLevel() => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = NumberFormatValues.Bullet },
        new LevelText { Val = "•" },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation { Left = "425", Hanging = "283" }))
    { LevelIndex = 0 };

    private static ParagraphProperties HeadingAt(int level) =>
        new(new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = "240", After = "80" }, new OutlineLevel { Val = level });

    private static ParagraphProperties InList() => new(
        new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = BulletList }),
        new ContextualSpacing());

    private static Style Paragraph(string id, string name, ParagraphProperties layout, int halfPoints, bool isBold)
    {
        var letters = new StyleRunProperties();
        if (isBold) letters.Append(new Bold());
        letters.Append(new FontSize { Val = $"{halfPoints}" });
        return new Style(
            new StyleName { Val = name },
            new BasedOn { Val = Normal },
            new PrimaryStyle(),
            new StyleParagraphProperties(layout.ChildElements.Select(e => e.CloneNode(true))),
            letters)
        { Type = StyleValues.Paragraph, StyleId = id };
    }

    private static Style Grid() => new(
        new StyleName { Val = "Table Grid" },
        new StyleTableProperties(new TableBorders(
            Line<TopBorder>(),
            Line<LeftBorder>(),
            Line<BottomBorder>(),
            Line<RightBorder>(),
            Line<InsideHorizontalBorder>(),
            Line<InsideVerticalBorder>())),
        new TableStyleProperties(new RunPropertiesBaseStyle(new Bold())) { Type = TableStyleOverrideValues.FirstRow })
    { Type = StyleValues.Table, StyleId = Table };

    private static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "808080" };
}

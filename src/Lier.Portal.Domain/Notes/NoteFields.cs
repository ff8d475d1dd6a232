using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Notes;

/// <summary>
/// The table of the fields of a note, in the order in which they are read. The editor, what the browser keeps, merging, the checks and
/// every form of a report go through it; see docs/decisions/0016-a-field-is-a-row.md.
/// </summary>
public static class NoteFields
{
    private static readonly LightRow ProgressLight = new()
    {
        Field = NoteField.ProgressLight,
        Name = "Licht voortgang",
        ShortName = "Voortgang",
        Anchor = "licht-voortgang",
        Public = new(
            "Licht stand van zaken:", "licht_stand_van_zaken", "lichtStandVanZaken", "groen, oranje of rood, voor de stand van zaken."),
        Draft = new(t => t.ProgressLight, (t, light) => t with { ProgressLight = light }),
        Reported = new(n => n.ProgressLight, (n, light) => n with { ProgressLight = light }),
    };

    private static readonly LightRow TimingLight = new()
    {
        Field = NoteField.TimingLight,
        Name = "Licht planning",
        ShortName = "Planning",
        Anchor = "licht-planning",
        Public = new("Licht tijd:", "licht_tijd", "lichtTijd", "groen, oranje of rood, voor de tijd."),
        Draft = new(t => t.TimingLight, (t, light) => t with { TimingLight = light }),
        Reported = new(n => n.TimingLight, (n, light) => n with { TimingLight = light }),
    };

    public static StatusRow Status { get; } = new()
    {
        Field = NoteField.Status,
        Name = "Status",
        Anchor = "status",
        WhenEmpty = new(NoteField.Status, "Kies een status.", Blocks: true),
        Public = new("", "status", "status", "0 nog niet begonnen, 1 gestart, 2 halverwege, 3 nadert einde, 4 afgerond, 9 stopgezet."),
        Draft = new(t => t.Status, (t, status) => t with { Status = status }),
        Reported = new(n => n.Status, (n, status) => n with { Status = status!.Value, StatusLabel = status.Value.Label() }),
    };

    public static IReadOnlyList<LightRow> Lights { get; } = [ProgressLight, TimingLight];

    /// <summary>The fields that have running text.</summary>
    public static IReadOnlyList<TextRow> Texts { get; } =
    [
        new()
        {
            Field = NoteField.StopReason,
            Name = "Reden van stopzetting",
            Anchor = "reden-van-stopzetting",
            IsShort = true,
            OnlyWith = ActionStatus.Stopped,
            WhenEmpty = new(NoteField.StopReason, "Schrijf waarom de actie stopgezet is.", Blocks: true),
            Public = new("Reden van stopzetting:", "reden_stopzetting", "redenStopzetting", "Waarom een actie werd stopgezet."),
            Draft = new(t => t.StopReason, (t, words) => t with { StopReason = words }),
            Reported = new(n => n.StopReason, (n, words) => n with { StopReason = words }),
        },
        new()
        {
            Field = NoteField.Progress,
            Name = "Stand van zaken",
            Anchor = "stand-van-zaken",
            Light = ProgressLight,
            WhenEmpty = new(NoteField.Progress, "Schrijf de stand van zaken.", Blocks: true),
            Public = new("Stand van Zaken", "stand_van_zaken", "standVanZaken", "Wat er gebeurde."),
            Draft = new(t => t.Progress, (t, words) => t with { Progress = words }),
            Reported = new(n => n.Progress, (n, words) => n with { Progress = words }),
        },
        new()
        {
            Field = NoteField.Timing,
            Name = "Tijd",
            Anchor = "tijd",
            Light = TimingLight,
            IsShort = true,
            WhenEmpty = new(NoteField.Timing, "Hier staat nog niets."),
            Public = new("Tijd", "tijd", "tijd", "Of het op tijd is."),
            Draft = new(t => t.Timing, (t, words) => t with { Timing = words }),
            Reported = new(n => n.Timing, (n, words) => n with { Timing = words }),
        },
    ];

    /// <summary>As a reader meets them.</summary>
    public static IReadOnlyList<NoteFieldRow> All { get; } = [Status, .. Lights, .. Texts];

    /// <summary>The oldest first: what somebody counted on keeps its place when a field is added.</summary>
    public static IReadOnlyList<NoteFieldRow> ByAge { get; } = [.. All.OrderBy(f => f.Field)];

    /// <inheritdoc cref="ByAge"/>
    public static IReadOnlyList<TextRow> TextsByAge { get; } = [.. Texts.OrderBy(f => f.Field)];

    /// <summary>What stands beside the status in a table: the lights, then the texts, the oldest first.</summary>
    public static IReadOnlyList<NoteFieldRow> BesideStatus { get; } = [.. Lights, .. TextsByAge];

    public static NoteFieldRow Of(NoteField field) =>
        All.FirstOrDefault(f => f.Field == field) ?? throw new ArgumentOutOfRangeException(nameof(field), field, null);

    /// <summary>The row of a field with running text; null for another field.</summary>
    public static TextRow? TextOf(NoteField field) => Texts.FirstOrDefault(f => f.Field == field);

    /// <summary>What was reported, as a text to go on from.</summary>
    public static NoteText Draft(ReportedNote from) => All.Aggregate(NoteText.Empty, (text, field) => field.Take(text, from));

    /// <summary>A text as it is reported: trimmed, and without what does not go with its status.</summary>
    public static ReportedNote Report(NoteText text, ReportedNote into) => All.Aggregate(into, (note, field) => field.Report(text, note));
}

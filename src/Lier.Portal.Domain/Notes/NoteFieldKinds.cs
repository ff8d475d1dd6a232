using System.Globalization;
using System.Text.Json.Nodes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Notes;

/// <summary>The status: a note without one is not yet a note, so that who writes it down knows it by name.</summary>
public sealed class StatusRow : NoteFieldRow<ActionStatus?>
{
    public override bool IsEmpty(NoteText text) => In(text) is null;

    public override string Typed(NoteText text) => In(text) is { } status ? ((int)status).ToString(CultureInfo.InvariantCulture) : "";

    public override string Shown(NoteText text) => In(text)?.Label() ?? "";

    public override JsonNode? Canonical(NoteText text) => (int?)In(text);

    public override string Words(ReportedNote note) => note.StatusLabel;

    public override ReportedNote Read(ReportedNote into, string words) =>
        into with { Status = ActionStatusText.Find(words)!.Value, StatusLabel = words };

    protected override ActionStatus? Value(string typed) => Choice.Of<ActionStatus>(typed);
}

/// <summary>A traffic light beside a text.</summary>
public sealed class LightRow : NoteFieldRow<Light?>
{
    /// <summary>What it is called where a light stands by itself.</summary>
    public required string ShortName { get; init; }

    public override bool IsEmpty(NoteText text) => In(text) is null;

    public override string Typed(NoteText text) => $"{In(text)}";

    public override string Shown(NoteText text) => In(text)?.Name() ?? "";

    public override JsonNode? Canonical(NoteText text) => In(text)?.Name();

    public override string Words(ReportedNote note) => In(note)?.Name() ?? "";

    public override ReportedNote Read(ReportedNote into, string words) => Reported.With(into, LightText.Find(words));

    protected override Light? Value(string typed) => Choice.Of<Light>(typed);
}

/// <summary>A long text: paragraphs and lists.</summary>
public sealed class TextRow : NoteFieldRow<string>
{
    /// <summary>The light that this text explains, if any.</summary>
    public LightRow? Light { get; init; }

    /// <summary>Mostly a few sentences: the editor has a low field for it.</summary>
    public bool IsShort { get; init; }

    public override bool IsWords => true;

    public override bool IsEmpty(NoteText text) => PlainTextRules.SaysNothing(In(text));

    public override string Typed(NoteText text) => In(text);

    public override string Shown(NoteText text) => In(text);

    public override JsonNode? Canonical(NoteText text) => In(text);

    public override string Words(ReportedNote note) => In(note);

    public override ReportedNote Read(ReportedNote into, string words) => Reported.With(into, words);

    public override ReportedNote Report(NoteText from, ReportedNote into) =>
        Reported.With(into, AppliesTo(from.Status) ? In(from).Trim() : "");

    /// <summary>A text, with the words of this field of another under its own.</summary>
    public NoteText Join(NoteText into, string words) => Draft.With(into, PlainTextRules.Under(In(into), words));

    public override NoteText Join(NoteText into, NoteText from) => Join(into, In(from));

    /// <summary>Has it a place where this text is shown?</summary>
    public bool StandsIn(NoteText text) => AppliesTo(text.Status) && (!IsLater || In(text).Length > 0);

    /// <summary>Has it a place where this note is shown?</summary>
    public bool StandsIn(ReportedNote note) => StandsAlways || In(note).Length > 0;

    protected override string Value(string typed) => typed;
}

/// <summary>What a list offers has a number or a name; anything else is no choice.</summary>
internal static class Choice
{
    public static T? Of<T>(string typed) where T : struct, Enum =>
        Enum.TryParse<T>(typed, out var choice) && Enum.IsDefined(choice) ? choice : null;
}

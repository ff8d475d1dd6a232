using System.Text.Json;
using System.Text.Json.Nodes;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Notes;

/// <summary>A row of <see cref="NoteFields"/>: what a field is called, when it applies, and where its value stands.</summary>
public abstract class NoteFieldRow : IField<NoteText>
{
    public required NoteField Field { get; init; }

    /// <summary>The label on screen.</summary>
    public required string Name { get; init; }

    /// <summary>The end of the address that leads to the field in the editor.</summary>
    public required string Anchor { get; init; }

    public required NoteFieldNames Public { get; init; }

    /// <summary>What a writer is told while nothing is filled in, if anything.</summary>
    public NoteCheck? WhenEmpty { get; init; }

    /// <summary>The only status that the field goes with; null when it goes with all.</summary>
    public ActionStatus? OnlyWith { get; init; }

    /// <summary>
    /// Came after the first fingerprints: a form from before must not change, so it has no place in one while it is empty.
    /// </summary>
    public bool IsLater { get; init; }

    /// <summary>Has it a place in every note, filled in or not?</summary>
    public bool StandsAlways => OnlyWith is null && !IsLater;

    public string Key => $"{Field}";

    public virtual bool IsWords => false;

    /// <summary>The name in JSON, canonical or not.</summary>
    public string JsonName => JsonNamingPolicy.CamelCase.ConvertName($"{Field}");

    public bool AppliesTo(ActionStatus? status) => OnlyWith is null || status == OnlyWith;

    /// <summary>A status, a light, a text, or nothing.</summary>
    public abstract object? ValueIn(NoteText text);

    public abstract bool IsEmpty(NoteText text);

    /// <summary>A text, with this field as another has it.</summary>
    public abstract NoteText Take(NoteText into, NoteText from);

    /// <summary>A text, with this field as it was reported.</summary>
    public abstract NoteText Take(NoteText into, ReportedNote from);

    /// <summary>A text, with the words of this field of another under its own.</summary>
    public virtual NoteText Join(NoteText into, NoteText from) =>
        throw new InvalidOperationException($"{Field} has no words that go under each other.");

    /// <summary>The value as a field on the page has it.</summary>
    public abstract string Typed(NoteText text);

    /// <summary>The value as a reader sees it.</summary>
    public abstract string Shown(NoteText text);

    /// <summary>A text with what somebody typed; what is no choice is none.</summary>
    public abstract NoteText Type(NoteText into, string words);

    /// <summary>The value in the canonical form of a version.</summary>
    public abstract JsonNode? Canonical(NoteText text);

    /// <summary>A note as it is reported, with this field of a text.</summary>
    public abstract ReportedNote Report(NoteText from, ReportedNote into);

    /// <summary>What the forms for others say; empty when nothing is known.</summary>
    public abstract string Words(ReportedNote note);

    /// <summary>A note, with what such a form said of this field.</summary>
    public abstract ReportedNote Read(ReportedNote into, string words);
}

/// <summary>A row whose values are of one kind.</summary>
public abstract class NoteFieldRow<T> : NoteFieldRow
{
    public required Slot<NoteText, T> Draft { get; init; }
    public required Slot<ReportedNote, T> Reported { get; init; }

    public T In(NoteText text) => Draft.Get(text);

    public T In(ReportedNote note) => Reported.Get(note);

    public sealed override object? ValueIn(NoteText text) => In(text);

    public sealed override NoteText Take(NoteText into, NoteText from) => Draft.With(into, In(from));

    public sealed override NoteText Take(NoteText into, ReportedNote from) => Draft.With(into, In(from));

    public sealed override NoteText Type(NoteText into, string words) => Draft.With(into, Value(words));

    public override ReportedNote Report(NoteText from, ReportedNote into) => Reported.With(into, In(from));

    /// <summary>What was typed, as a value.</summary>
    protected abstract T Value(string typed);
}

/// <summary>What a field is called in the forms that are made for others; none of these may ever change.</summary>
/// <param name="Label">In the text of a report: on a line of its own, or with a colon and the words behind it.</param>
/// <param name="Column">The column of a table.</param>
/// <param name="Term">Our own word in linked data.</param>
/// <param name="Meaning">What <paramref name="Term"/> means, in Dutch.</param>
public sealed record NoteFieldNames(string Label, string Column, string Term, string Meaning)
{
    public bool IsHeading => !Label.EndsWith(':');
}

/// <summary>Where a value stands in a record: how it is read, and how a copy is made that has another.</summary>
public sealed record Slot<TOwner, T>(Func<TOwner, T> Get, Func<TOwner, T, TOwner> With);

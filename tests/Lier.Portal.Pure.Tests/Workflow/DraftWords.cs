namespace Lier.Portal.Pure.Tests.Workflow;

/// <summary>Activities in few words: a line of its own id, a variable to set, an event to wait for.</summary>
internal static class DraftWords
{
    public static Draft Say(this Draft draft, string id, string? text = null) => draft.With(id, "WriteLine", $"\"text\":{text ?? Draft.Text(id)}");

    public static Draft Set(this Draft draft, string variable, string value) =>
        draft.With("set", "SetVariable", $"\"variable\":{{\"id\":\"{variable}\"}},\"value\":{Draft.Text(value)}");

    public static Draft Wait(this Draft draft, string id) => draft.With(id, "Event", $"\"eventName\":{Draft.Text(id)}");
}

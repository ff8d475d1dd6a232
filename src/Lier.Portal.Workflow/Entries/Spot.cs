using System.Text.Json;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Entries;

/// <summary>A value in the file together with its place, so that whatever is wrong with it can be told where it stands.</summary>
internal sealed record Spot(JsonElement Json, string Place, List<WorkflowProblem> Problems)
{
    private const int LongestLabel = 60;
    private const int LongestList = 2_000;

    /// <summary>Whether the file says anything here: a missing property and null are the same.</summary>
    public bool IsGiven => Json.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    public Spot this[string property] => new(
        Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(property, out var value) ? value : default,
        Place.Length == 0 ? property : $"{Place}.{property}",
        Problems);

    /// <summary>A setting of an activity; older files have it on the activity itself.</summary>
    public Spot Setting(string property) => this["customProperties"][property] is { IsGiven: true } setting ? setting : this[property];

    /// <summary>Refuses a file that has this run in the background, for which nobody would wait.</summary>
    public void RefuseBackground()
    {
        var background = Setting("runAsynchronously");
        if (background.Flag()) background.Refuse("running in the background is not supported");
    }

    public void Refuse(string message) => Problems.Add(new(Place, OnOneLine(message)));

    /// <summary>The text here, or null when there is none.</summary>
    public string? Text()
    {
        if (Json.ValueKind == JsonValueKind.String) return Json.GetString();
        if (IsGiven) Refuse("a text is expected here");
        return null;
    }

    /// <summary>The text here; refuses a file that says nothing or an empty text.</summary>
    public string RequiredText()
    {
        if (Text() is { Length: > 0 } text) return text;
        if (!IsGiven || Json.ValueKind == JsonValueKind.String) Refuse("this is missing");
        return "";
    }

    /// <summary>A text that names something: on one line, because it is printed and shown.</summary>
    public string Name() => CheckName(RequiredText());

    public string? OptionalName() => Text() is { Length: > 0 } name ? CheckName(name) : null;

    /// <summary>Whatever stands here, as a value that a run can carry.</summary>
    public WorkflowValue Value()
    {
        var value = WorkflowValue.Of(Json);
        if (value.Content is not JsonText json || StrictJson.TryCarry(json.Text) is not null) return value;
        Refuse("this is nested too deep");
        return default;
    }

    public bool Flag()
    {
        if (IsGiven && Json.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) Refuse("true or false is expected here");
        return Json.ValueKind == JsonValueKind.True;
    }

    /// <summary>The objects of the list here, each with its number and what it calls itself in its place.</summary>
    public IEnumerable<Spot> Items(params string[] callers)
    {
        if (Json.ValueKind != JsonValueKind.Array)
        {
            if (IsGiven) Refuse("a list is expected here");
            yield break;
        }

        if (Json.GetArrayLength() > LongestList)
        {
            Refuse($"a list of more than {LongestList} is not supported");
            yield break;
        }

        foreach (var (index, item) in Json.EnumerateArray().Index())
        {
            var spot = new Spot(item, $"{Place}[{index}]", Problems);
            if (item.ValueKind == JsonValueKind.Object) yield return spot.Called(callers);
            else spot.Refuse("an object is expected here");
        }
    }

    private Spot Called(string[] callers)
    {
        var names = callers.Select(caller => this[caller].Json).Where(json => json.ValueKind == JsonValueKind.String);
        return names.Select(json => json.GetString()!).FirstOrDefault(name => name.Length > 0) is { } name
            ? this with { Place = $"{Place} '{OnOneLine(name.Length > LongestLabel ? name[..LongestLabel] + "…" : name)}'" }
            : this;
    }

    private string CheckName(string name)
    {
        if (name.Any(char.IsControl)) Refuse("a name stands on one line");
        return name;
    }

    private static string OnOneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? '·' : letter)) : text;
}

using System.Text.Json;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Routes;

/// <summary>What a payload says about time, not yet read; what it does not say is undefined.</summary>
public abstract record DeadlinePayload
{
    public JsonElement Due { get; init; }
    public JsonElement Reminders { get; init; }
    public JsonElement Escalation { get; init; }
}

/// <summary>Reads the deadline of a step. Nothing is passed over: every problem names the value and the cure.</summary>
/// <param name="dates">The dates that deadlines of this subject can hang on.</param>
public sealed class DeadlineReader(IReadOnlyList<DueDate> dates)
{
    private const int MostReminders = 10;
    private readonly List<string> problems = [];

    /// <returns>No deadline when the payload has none, or when there are problems.</returns>
    public static (StepDeadline? Deadline, IReadOnlyList<string> Problems) Read(DeadlinePayload payload, IReadOnlyList<DueDate> dates)
    {
        var reader = new DeadlineReader(dates);
        var deadline = reader.Deadline(payload);
        return (reader.problems.Count > 0 ? null : deadline, reader.problems);
    }

    private StepDeadline? Deadline(DeadlinePayload payload)
    {
        if (IsAbsent(payload.Due))
        {
            if (!IsAbsent(payload.Reminders)) Problem("reminders are counted from a due day", "add \"due\" or take them away");
            if (!IsAbsent(payload.Escalation)) Problem("escalation is counted from a due day", "add \"due\" or take it away");
            return null;
        }

        var (due, reminders, escalation) = (Due(payload.Due), Reminders(payload.Reminders), Escalation(payload.Escalation));
        return due is null ? null : new StepDeadline(due, reminders, escalation);
    }

    private DueRule? Due(JsonElement json)
    {
        var cure = $"write {string.Join(", ", dates.Select(d => $"{{\"date\":\"{Word(d)}\"}}"))} or {{\"after\":\"P14D\"}}";
        if (!IsObjectOf("due", json, cure, "date", "after")) return null;
        switch (json.TryGetProperty("date", out var date), json.TryGetProperty("after", out var after))
        {
            case (true, false):
                return Date(date) is { } found ? new DueOnDate(found) : null;
            case (false, true):
                return Days("due.after", after, 1) is { } days ? new DueAfterArrival(days) : null;
            default:
                Problem($"due {json.GetRawText()} must have either a date or an after", cure);
                return null;
        }
    }

    private DueDate? Date(JsonElement json)
    {
        foreach (var date in dates)
            if (Says(json, Word(date))) return date;
        var known = string.Join(" or ", dates.Select(d => $"\"{Word(d)}\""));
        Problem($"due.date {json.GetRawText()} is no date of this subject", $"write {known}");
        return null;
    }

    private static string Word(DueDate date) => JsonNamingPolicy.CamelCase.ConvertName(date.ToString());

    private List<int> Reminders(JsonElement json)
    {
        if (IsAbsent(json)) return [];
        if (json.ValueKind != JsonValueKind.Array)
        {
            Problem($"reminders {json.GetRawText()} is no list", "write e.g. [\"-P7D\",\"P2D\"]");
            return [];
        }

        if (json.GetArrayLength() > MostReminders)
            Problem($"reminders has {json.GetArrayLength()} entries", $"keep at most {MostReminders}");
        List<int> found = [];
        foreach (var (index, entry) in json.EnumerateArray().Index())
        {
            if (Days($"reminders[{index}]", entry, -IsoDays.Most) is not { } days) continue;
            if (found.Contains(days))
                Problem($"reminders[{index}] {entry.GetRawText()} is on the same day as one before it", "take one of them away");
            found.Add(days);
        }

        return found;
    }

    private Escalation? Escalation(JsonElement json)
    {
        const string Cure = "write e.g. {\"after\":\"P5D\",\"role\":\"Administrator\"}";
        if (IsAbsent(json) || !IsObjectOf("escalation", json, Cure, "after", "role")) return null;
        if (!json.TryGetProperty("after", out var after) || !json.TryGetProperty("role", out var role))
        {
            Problem("escalation needs both an after and a role", Cure);
            return null;
        }

        var (days, found) = (Days("escalation.after", after, 1), Role(role));
        return days is { } d && found is { } r ? new Escalation(d, r) : null;
    }

    // Only those who have a page of what is over time: an escalation that nobody sees is none.
    private Role? Role(JsonElement json)
    {
        if (Says(json, nameof(Domain.People.Role.CollegeSecretary))) return Domain.People.Role.CollegeSecretary;
        if (Says(json, nameof(Domain.People.Role.Administrator))) return Domain.People.Role.Administrator;
        Problem($"escalation.role {json.GetRawText()} is nobody to escalate to", "write CollegeSecretary or Administrator");
        return null;
    }

    private int? Days(string place, JsonElement json, int least)
    {
        if (json.ValueKind == JsonValueKind.String && IsoDays.Find(json.GetString()!) is { } days && days >= least) return days;
        var (examples, limit) = least < 0
            ? ("\"-P7D\", \"P2D\" or \"-P2W\"", $"most {IsoDays.Most} days")
            : ("\"P5D\" or \"P2W\"", $"least 1 and at most {IsoDays.Most} days");
        Problem($"{place} {json.GetRawText()} is no number of days", $"write whole days or weeks such as {examples}, at {limit}");
        return null;
    }

    private bool IsObjectOf(string place, JsonElement json, string cure, params string[] known)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Problem($"{place} {json.GetRawText()} is no object", cure);
            return false;
        }

        var strange = json.EnumerateObject().Select(p => p.Name).Except(known).ToList();
        foreach (var name in strange) Problem($"{place} has an unknown property '{name}'", cure);
        return strange.Count == 0;
    }

    private void Problem(string what, string cure) => problems.Add($"{what}; {cure}");

    private static bool Says(JsonElement json, string word) => json.ValueKind == JsonValueKind.String && json.ValueEquals(word);

    private static bool IsAbsent(JsonElement json) => json.ValueKind == JsonValueKind.Undefined;
}

using System.Globalization;
using System.Text.Json.Nodes;
using Lier.Portal.Application.Data;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.Audit;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lier.Portal.Application.Audit;

/// <summary>Writes down every row that may never change, with what stood in it, each entry sealed by the next.</summary>
public static class AuditTrail
{
    /// <summary>The kinds of rows that are only ever added, each by the name that it has in the trail for ever.</summary>
    public static IReadOnlyDictionary<Type, string> Kinds { get; } = new Dictionary<Type, string>
    {
        [typeof(NoteVersion)] = "NoteVersion",
        [typeof(NoteAct)] = "NoteStep",
        [typeof(CollegeDecision)] = "CollegeDecision",
        [typeof(DecisionResult)] = "DecisionResult",
        [typeof(Intervention)] = "Intervention",
        [typeof(ReportAct)] = "ReportStep",
        [typeof(Acknowledgement)] = "Acknowledgement",
        [typeof(RegisterEntry)] = "RegisterEntry",
        [typeof(MeasurementVersion)] = "MeasurementVersion",
        [typeof(MeasurementAct)] = "MeasurementStep",
    };

    private static readonly HashSet<(Type Row, string Column)> Later =
    [
        (typeof(DecisionResult), nameof(DecisionResult.MeasurementId)),
        (typeof(ReportAct), nameof(ReportAct.RouteStepId)),
        (typeof(ReportAct), nameof(ReportAct.Reason)),
    ];

    /// <summary>The rows among what is about to be saved that belong in the trail.</summary>
    public static IReadOnlyList<EntityEntry> AddedTo(PortalDb db) =>
        [.. db.ChangeTracker.Entries().Where(e => e.State == EntityState.Added && Kinds.ContainsKey(e.Metadata.ClrType))];

    /// <summary>
    /// Puts new lines at the end of the public register; only inside a transaction, so that no other takes the same number.
    /// </summary>
    public static async Task NumberRegisterAsync(PortalDb db, IReadOnlyList<EntityEntry> facts, CancellationToken cancel)
    {
        var lines = facts.Select(f => f.Entity).OfType<RegisterEntry>().ToList();
        if (lines.Count == 0) return;
        var last = await db.Register.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync(cancel);
        var trail = await db.Audit.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync(cancel);
        foreach (var line in lines)
        {
            line.Anchor(trail);
            line.Follow(last);
            last = line;
        }
    }

    /// <summary>Adds an entry for each row, now that the rows have their ids.</summary>
    public static async Task AppendAsync(PortalDb db, IReadOnlyList<EntityEntry> facts, CancellationToken cancel)
    {
        ChainedEntry? last = await db.Audit.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync(cancel);
        foreach (var fact in facts)
        {
            var entry = new AuditEntry(Kinds[fact.Metadata.ClrType], IdOf(fact), FactsOf(fact));
            entry.Follow(last);
            db.Add(entry);
            last = entry;
        }
    }

    public static int IdOf(EntityEntry row) => (int)row.Property("Id").CurrentValue!;

    /// <summary>Everything that stands in the row but its id, by name, as the database keeps it.</summary>
    public static string FactsOf(EntityEntry row)
    {
        var facts = new JsonObject();
        foreach (var property in row.Metadata.GetProperties().Where(p => p.Name != "Id").OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            var value = row.Property(property).CurrentValue;
            if (value is not null || !IsLater(property)) facts[property.Name] = Stored(property, value);
        }

        return facts.ToJsonString();
    }

    /// <summary>Does a row say what was written down of it? A column that came later stands empty in a row from before.</summary>
    public static bool IsAsWritten(EntityEntry row, string facts)
    {
        var now = FactsOf(row);
        if (now == facts) return true;
        var (written, known) = (JsonNode.Parse(now)!.AsObject(), JsonNode.Parse(facts)!.AsObject());
        var later = written.Where(f => f.Value is null && !known.ContainsKey(f.Key)).Select(f => f.Key).ToList();
        foreach (var name in later) written.Remove(name);
        return written.ToJsonString() == facts;
    }

    // Columns that came later: while they say nothing, what is written down of a row reads as it always did.
    private static bool IsLater(IProperty property) => Later.Contains((property.DeclaringType.ClrType, property.Name));

    private static JsonNode? Stored(IProperty property, object? value) =>
        (property.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value) switch
    {
        null => null,
        string text => text,
        int number => number,
        bool flag => flag,
        DateTime at => at.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        var other => throw new InvalidOperationException(
            $"{property.Name} is a {other.GetType().Name}: the audit trail has no way to write that."),
    };
}

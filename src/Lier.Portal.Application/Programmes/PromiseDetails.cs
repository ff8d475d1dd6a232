using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Application.Programmes;

/// <summary>Something that is told of a promise: <c>Aantal: minstens 169 gezinnen</c>.</summary>
public sealed record PromiseDetail(string Label, string Words);

/// <param name="Before">Empty for what is new.</param>
/// <param name="After">Empty for what is gone.</param>
public sealed record FactDifference(string Label, string Before, string After)
{
    public bool IsChange => Before != After;
}

/// <summary>All that a promise says, as somebody reads it who must know whether it is right.</summary>
public static class PromiseDetails
{
    public static IReadOnlyList<PromiseDetail> Of(TargetPromise promise, string? domain) =>
    [
        new("Naam", promise.Name),
        new("Belofte", promise.Text),
        new("Aantal", promise.InWords),
        new("Hoe het telt", promise.Kind.Name()),
        new("Domein", domain ?? "geen"),
    ];

    public static IReadOnlyList<PromiseDetail> Of(PublishedTarget target) =>
        [.. Of(target.Promise, target.Domain), new("Acties", ActionsOf(target))];

    /// <summary>What differs between two of the same.</summary>
    public static IEnumerable<FactDifference> Differences(IReadOnlyList<PromiseDetail> before, IReadOnlyList<PromiseDetail> after) =>
        Together(before, after).Where(d => d.IsChange);

    /// <summary>Both beside each other, what stays the same included.</summary>
    public static IEnumerable<FactDifference> Together(IReadOnlyList<PromiseDetail> before, IReadOnlyList<PromiseDetail> after) =>
        before.Zip(after, (b, a) => new FactDifference(b.Label, b.Words, a.Words));

    private static string ActionsOf(PublishedTarget target) => target.Actions.Count == 0 ? "geen eigen actie"
        : string.Join("; ", target.Actions.Select(a => $"{a.Code} {a.Title}"))
            + (target.IsDoubleInvestment ? " (dubbele investering)" : "");
}

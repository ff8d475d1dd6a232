using System.Text.Json.Nodes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>A step of a route on paper, as the file will put it: <paramref name="Who"/> is left out of the file when it is null.</summary>
/// <param name="Due">The date that its deadline hangs on; null for no deadline.</param>
internal sealed record PlannedStep(
    string Id, StepKind Kind, Role Role, Within? Who, bool MayBeWithdrawn = true, bool MayTakeBack = false, string? Due = null)
{
    /// <summary>Who within the role; what a file that does not say means, stands in docs/workflow-files.md.</summary>
    public Within Within => Who ?? Role switch
    {
        Role.Alderman => Within.AllCompetent,
        Role.Staff or Role.HeadOfService => Within.Team,
        _ => Within.Anyone,
    };

    public IReadOnlyList<string> Outcomes => [.. Own, .. MayTakeBack ? ["akkoord-intrekken"] : Array.Empty<string>()];

    private IReadOnlyList<string> Own => Kind switch
    {
        StepKind.Write => ["indienen"],
        StepKind.Agree => MayBeWithdrawn ? ["akkoord", "terugsturen", "intrekken"] : ["akkoord", "terugsturen"],
        StepKind.Decide => ["goedgekeurd", "teruggestuurd", "uitgesteld"],
        StepKind.Publish or StepKind.Acknowledge => ["publiceren"],
    };

    public NoteStage Stage => Kind switch
    {
        StepKind.Write => NoteStage.Draft,
        StepKind.Agree => NoteStage.ForAgreement,
        StepKind.Decide => NoteStage.WithCollege,
        StepKind.Publish or StepKind.Acknowledge => NoteStage.Approved,
    };

    public JsonObject Payload()
    {
        var outcomes = new JsonObject();
        foreach (var outcome in Outcomes)
        {
            outcomes[outcome] = outcome switch
            {
                "intrekken" => new JsonObject { ["label"] = outcome, ["role"] = "Staff" },
                "terugsturen" or "teruggestuurd" => new JsonObject { ["label"] = outcome, ["reason"] = true },
                "akkoord-intrekken" => new JsonObject { ["label"] = outcome, ["who"] = "whoAgreed" },
                _ => new JsonObject { ["label"] = outcome },
            };
        }

        var payload = new JsonObject { ["step"] = Kind.ToString().ToLowerInvariant(), ["role"] = Role.ToString(), ["outcomes"] = outcomes };
        if (Who is { } who) payload["who"] = char.ToLowerInvariant(who.ToString()[0]) + who.ToString()[1..];
        if (Due is not null) payload["due"] = new JsonObject { ["date"] = Due };
        return payload;
    }
}

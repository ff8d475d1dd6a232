using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>Something that somebody tries. <paramref name="Choice"/> settles what is left open: which text, which version, whose mandate.</summary>
internal sealed record Deed(string What, Person By, int Choice = 0)
{
    public const string Write = "schrijven";
    public const string Reopen = "heropenen";
    public const string Correct = "verbeteren";
    public const string MoveMandate = "mandaat verplaatsen";

    private static readonly string[] OfBoth =
    [
        Write, "indienen", "akkoord", "terugsturen", "intrekken", "akkoord-intrekken",
        "goedgekeurd", "teruggestuurd", "uitgesteld", "publiceren", Reopen, MoveMandate,
    ];

    private static readonly string[] OfMeasurement = [.. OfBoth, Correct];

    private static readonly Light?[] Lights = [null, Light.Green, Light.Orange, Light.Red];

    private static readonly ActionStatus[] Statuses = Enum.GetValues<ActionStatus>();

    public static IReadOnlyList<string> AllOf(RouteSubject subject) => subject == RouteSubject.Measurement ? OfMeasurement : OfBoth;

    /// <summary>One text in ten cannot be submitted: it has no status.</summary>
    public NoteText Text => new(
        Choice % 10 == 9 ? null : Statuses[Choice / 10 % Statuses.Length],
        "Er zijn 20 fietsen hersteld. Oorzaak: regen. Gevolg: minder ritten. Bijsturing: een afdak.",
        "Op schema.",
        Lights[Choice / 100 % Lights.Length],
        Lights[Choice / 400 % Lights.Length],
        "Niet meer nodig.");

    /// <summary>Now and then somebody read an older version than the last.</summary>
    public int VersionOf(ApprovalOnRoute real) => real.Versions.Count - (Choice % 20 == 19 ? 1 : 0);
}

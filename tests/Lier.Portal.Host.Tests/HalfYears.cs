using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Publications;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Public.Frame;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal;

/// <summary>Half-years after the first one, made from it: what every kind of public page looks like with something on it.</summary>
internal static class HalfYears
{
    public const string Erratum = "De einddatum van het Fietspunt stond verkeerd.";
    public const string WhyWithdrawn = "In dit rapport stonden gegevens die er niet in mochten.";

    public static readonly ReportingPeriod First = new(2021, 1);
    public static readonly ReportingPeriod Second = new(2021, 2);
    public static readonly ReportingPeriod Third = new(2022, 1);

    private static readonly DateTimeOffset At = new(2022, 2, 14, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The second half-year in two versions, and a third that was withdrawn.</summary>
    public static async Task PublishAsync(Portal portal)
    {
        var first = await PublishAsync(portal, SecondHalf(), null, "", At);
        await PublishAsync(portal, Corrected(SecondHalf()), first, Erratum, At.AddDays(3));
        var third = await PublishAsync(portal, SecondHalf() with { Period = Third }, null, "", At.AddMonths(6));
        await using var db = await portal.Databases.CreateDbContextAsync();
        db.Add(RegisterEntry.Withdraw(third, WhyWithdrawn, new Signature(await portal.PersonAsync(Role.CollegeSecretary), At.AddMonths(7), new(2022, 9, 14))));
        await db.SaveChangesAsync();
        portal.Services.GetRequiredService<PublicPages>().Forget();
    }

    private static async Task<PublishedReport> PublishAsync(Portal portal, ReportContent content, PublishedReport? previous, string erratum, DateTimeOffset at)
    {
        var report = PublishedReport.Publish(content, previous, erratum, new Signature(await portal.PersonAsync(Role.CollegeSecretary), at, new(2022, 2, 14)), "Naam van de burgemeester");
        await using var db = await portal.Databases.CreateDbContextAsync();
        KeptForms.Freeze(db, report, at, PortalAddress.OfThisMachine);
        await db.SaveChangesAsync();
        portal.Services.GetRequiredService<PublicPages>().Forget();
        return report;
    }

    /// <summary>The actions of the first half-year half a year later: forward, back, stopped, finished, later, gone, new, and without a note.</summary>
    public static ReportContent SecondHalf()
    {
        var first = FirstReport.Read(First);
        var number = 0;
        var plans = first.Plans.Select(p => p with { Actions = [.. p.Actions.Select(a => HalfAYearLater(a, number++))] }).ToList();
        plans[0] = plans[0] with { Actions = [.. plans[0].Actions.SkipLast(1), plans[0].Actions[^1] with { Code = "01/11/SAP/01/99", Title = "Een nieuwe actie" }] };
        return first with
        {
            Period = Second,
            Objectives = [first.Objectives[0] with { Plans = plans, Evaluation = "De doelstelling ligt op koers.\n\n- meer tewerkstelling\n- minder wachttijd" }],
            ChangedAssumptions = "De index stijgt sneller dan gedacht.",
            ChangedRisks = "Geen.",
        };
    }

    public static ReportContent Corrected(ReportContent content) =>
        content with { Objectives = [content.Objectives[0] with { Plans = [.. content.Plans.Select((p, i) => i == 0 ? p with { Actions = [p.Actions[0] with { End = new(2026, 6, 30) }, .. p.Actions.Skip(1)] } : p)] }] };

    private static ReportedAction HalfAYearLater(ReportedAction action, int number)
    {
        var note = action.Note! with { ProgressLight = Light.Green, TimingLight = Light.Green, Decision = new(new(2022, 1, 31), "2022_CBS_00061"), Version = 1 };
        note = (number % 8) switch
        {
            0 => Say(note, ActionStatus.NearlyDone) with { Progress = $"{note.Progress}\n\nSinds de zomer ging het **sneller** dan gepland." },
            1 => Say(note, ActionStatus.Started) with { TimingLight = Light.Red },
            2 => Say(note, ActionStatus.Finished),
            3 => Say(note, ActionStatus.Stopped) with { StopReason = "De partner haakte af: <b>geen</b> & nooit." },
            4 => note with { ProgressLight = Light.Orange },
            _ => note,
        };
        return action with { Note = number == 7 ? null : note, End = number % 5 == 1 ? action.End.AddYears(1) : action.End };
    }

    private static ReportedNote Say(ReportedNote note, ActionStatus status) => note with { Status = status, StatusLabel = status.Label() };
}

/// <summary>A portal with those half-years and a measured programme, for a class of tests that only reads.</summary>
public sealed class PortalWithHalfYears : IAsyncLifetime
{
    public Portal Portal { get; } = new();

    public async Task InitializeAsync()
    {
        await Portal.InitializeAsync();
        await HalfYears.PublishAsync(Portal);
        await MeasuredTown.PublishAsync(Portal);
    }

    public Task DisposeAsync() => Portal.DisposeAsync().AsTask();
}

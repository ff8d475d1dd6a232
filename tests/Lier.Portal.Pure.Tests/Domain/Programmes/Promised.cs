using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Pure.Tests.Domain.Programmes;

/// <summary>A programme of one year with two reporting dates, both past, and promises of each kind that serve one action.</summary>
internal sealed class Promised
{
    public static readonly DateOnly Session = new(2022, 1, 10);
    public static readonly MeasurementEntry Entry = new(1102, new(2021, 6, 30), "Registratie van de taalpunten");

    private Promised(PolicyAction action)
    {
        Action = action;
        Programme = new("plan", "Plan", "Een plan.", new("Bericht", "Stad", "", "minstens 1.384 deelnames"))
        {
            Subsidy = new("Vlaanderen", new Euro(375_794)),
            Domains = ["Taal", "Werk"],
        };
        Year = Programme.AddYear(1, new(2021, 1, 1), new(2021, 12, 31));
        Halfway = Programme.AddDate(Year, new(2021, 7, 15), new(2021, 6, 30));
        YearEnd = Programme.AddDate(Year, new(2022, 1, 15), new(2021, 12, 31));
        Counted = Add("deelnames", 1384, TargetKind.Cumulative);
        Counted.Serve(Action);
        Level = Add("plaatsen", 50, TargetKind.Level);
        Made = Add("actieplan", 1, TargetKind.Deliverable);
    }

    public Programme Programme { get; }
    public ProgrammeYear Year { get; }
    public ReportingDate Halfway { get; }
    public ReportingDate YearEnd { get; }
    public Target Counted { get; }
    public Target Level { get; }
    public Target Made { get; }
    public PolicyAction Action { get; }

    public static Promised World(PolicyAction? action = null) => new(action ?? Given.Action());

    public Target Add(string unit, int number, TargetKind kind, string? domain = "Taal") =>
        Programme.Add(new(unit, $"Aantal {unit}", $"minstens {number} {unit}", number, unit, true, kind), Year, domain);

    public static Measurement Written(Target target, ReportingDate date, MeasurementEntry? entry = null)
    {
        var measurement = target.BeginMeasuring(date, Townspeople.Author);
        measurement.Write(entry ?? Entry, Given.By(Townspeople.Author));
        return measurement;
    }

    public static Measurement Submitted(Target target, ReportingDate date, MeasurementEntry? entry = null)
    {
        var measurement = Written(target, date, entry);
        measurement.Submit(Given.By(Townspeople.Author, 1));
        return measurement;
    }

    public static Measurement Agreed(Target target, ReportingDate date, MeasurementEntry? entry = null)
    {
        var measurement = Submitted(target, date, entry);
        measurement.AgreeAlone(1, Given.By(Townspeople.Alderman, 2));
        return measurement;
    }

    public static Measurement Approved(Target target, ReportingDate date, MeasurementEntry? entry = null)
    {
        var measurement = Agreed(target, date, entry);
        Decide(measurement, DecisionOutcome.Approved);
        return measurement;
    }

    /// <summary>A decision of its own about one measurement, on the version that lies there unless told otherwise.</summary>
    public static CollegeDecision Decide(
        Measurement measurement, DecisionOutcome outcome, string reason = "", Signature? by = null, int? version = null, string number = "2022_CBS_00012")
    {
        var signature = by ?? Given.By(Townspeople.Secretary, 3);
        var decision = CollegeDecision.Register(ReportingPeriod.Of(measurement.Date.AsOf), Session, number, signature);
        decision.On(measurement, version ?? measurement.LastVersion?.Number ?? 0, outcome, reason, signature);
        return decision;
    }

    public static void ApproveNext(Measurement measurement, MeasurementEntry entry)
    {
        measurement.Write(entry, Given.By(Townspeople.Author, 5));
        measurement.Submit(Given.By(Townspeople.Author, 6));
        measurement.AgreeAlone(measurement.LastVersion!.Number, Given.By(Townspeople.Alderman, 7));
        Decide(measurement, DecisionOutcome.Approved, by: Given.By(Townspeople.Secretary, 8), number: "2022_CBS_00013");
    }
}

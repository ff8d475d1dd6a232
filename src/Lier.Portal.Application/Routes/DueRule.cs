namespace Lier.Portal.Application.Routes;

/// <summary>Where a due day comes from.</summary>
public abstract record DueRule
{
    /// <param name="arrival">The day on which it reached the step.</param>
    public abstract DateOnly? DayFor(DateOnly arrival, DueDates dates);
}

/// <summary>A date that was given: of a half-year when it was opened, of a programme by its source.</summary>
public sealed record DueOnDate(DueDate Date) : DueRule
{
    public override DateOnly? DayFor(DateOnly arrival, DueDates dates) => Date switch
    {
        DueDate.SubmitBy => dates.SubmitBy,
        DueDate.AgreeBy => dates.AgreeBy,
        DueDate.ReportBy => dates.ReportBy,
    };
}

/// <summary>So many days after it reached the step.</summary>
public sealed record DueAfterArrival(int Days) : DueRule
{
    public override DateOnly? DayFor(DateOnly arrival, DueDates dates) => IsoDays.Add(arrival, Days);
}

/// <summary>A date that a deadline can hang on; a file names it in camel case.</summary>
public enum DueDate
{
    SubmitBy,
    AgreeBy,

    /// <summary>On which a programme must be reported on.</summary>
    ReportBy,
}

/// <summary>The dates of a half-year, or of a programme, that deadlines can hang on.</summary>
public readonly record struct DueDates(DateOnly? SubmitBy, DateOnly? AgreeBy, DateOnly? ReportBy = null);

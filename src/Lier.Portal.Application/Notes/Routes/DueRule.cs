namespace Lier.Portal.Application.Notes.Routes;

/// <summary>Where a due day comes from.</summary>
public abstract record DueRule
{
    /// <param name="arrival">The day on which the note reached the step.</param>
    public abstract DateOnly? DayFor(DateOnly arrival, RoundDates dates);
}

/// <summary>A date that was given when the half-year was opened.</summary>
public sealed record DueOnDate(RoundDate Date) : DueRule
{
    public override DateOnly? DayFor(DateOnly arrival, RoundDates dates) => Date == RoundDate.SubmitBy ? dates.SubmitBy : dates.AgreeBy;
}

/// <summary>So many days after the note reached the step.</summary>
public sealed record DueAfterArrival(int Days) : DueRule
{
    public override DateOnly? DayFor(DateOnly arrival, RoundDates dates) => IsoDays.Add(arrival, Days);
}

public enum RoundDate
{
    SubmitBy,
    AgreeBy,
}

/// <summary>The dates of a half-year that deadlines can hang on.</summary>
public readonly record struct RoundDates(DateOnly? SubmitBy, DateOnly? AgreeBy);

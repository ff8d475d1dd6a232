using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Pure.Tests;

/// <summary>A small city: one action, its team, its aldermen, and a Monday in January on which the second half of 2021 is reported.</summary>
internal static class Given
{
    public const string Team = "Sociale dienst";

    public static readonly ReportingPeriod Period = new(2021, 2);
    public static readonly DateOnly Today = new(2022, 1, 17);
    public static readonly DateTimeOffset Now = new(2022, 1, 17, 8, 30, 0, TimeSpan.Zero);
    public static readonly NoteText Text = new(ActionStatus.Halfway, "Er zijn 20 fietsen hersteld.", "Op schema.", Light.Green, Light.Green);

    /// <summary>Where one of the competent aldermen is enough.</summary>
    public static readonly AgreementRequest Asked = new("akkoord", Role.Alderman, Within.Competent);

    /// <summary>The only agreement that the route asks for, after which it comes before the college.</summary>
    public static void AgreeAlone<TVersion, TAct>(this Approval<TVersion, TAct> thing, int versionNumber, Signature by)
        where TVersion : ApprovalVersion
        where TAct : ApprovalAct, new()
    {
        thing.Agree(Asked, versionNumber, by);
        thing.BringBeforeCollege();
    }

    public static Signature By(Person person, int minutes = 0) => new(person, Now.AddMinutes(minutes), Today);

    /// <summary>An action for which nobody is competent yet.</summary>
    public static PolicyAction ActionWithout(string code = "01/11/SAP/01/01")
    {
        var plan = MultiYearPlan.For(Period)
            .Objective("01/11", "Sociale dienstverlening")
            .Plan("01/11/SAP/01", "Werkervaring kansengroepen", "Lier zorgt voor werkervaring.");
        return plan.Action(code, "Ondersteuning Fietspunt", "Lier steunt het Fietspunt.", new(2020, 1, 1), new(2025, 12, 31), Team);
    }

    public static PolicyAction Action(string code = "01/11/SAP/01/01")
    {
        var action = ActionWithout(code);
        foreach (var alderman in Townspeople.Competent) action.Entrust(AccountOf(alderman), new(2019, 1, 1));
        action.Entrust(AccountOf(Townspeople.FormerAlderman), new(2019, 1, 1));
        action.Mandates[^1].EndOn(Today.AddDays(-1));
        action.Entrust(AccountOf(Townspeople.FutureAlderman), Today.AddDays(1));
        return action;
    }

    public static Account AccountOf(Person person) => WithId(new Account(person.Name), person.Id);

    /// <summary>Gives a thing the id that the database would.</summary>
    public static T WithId<T>(T thing, int id) where T : class
    {
        typeof(T).GetProperty("Id")!.SetValue(thing, id);
        return thing;
    }

    public static ProgressNote EmptyNote() => new(Action(), Period);

    public static ProgressNote WrittenNote()
    {
        var note = EmptyNote();
        note.Write(Text, By(Townspeople.Author));
        return note;
    }

    public static ProgressNote SubmittedNote()
    {
        var note = WrittenNote();
        note.Submit(By(Townspeople.Author, 1));
        return note;
    }

    public static ProgressNote AgreedNote()
    {
        var note = SubmittedNote();
        note.AgreeAlone(1, By(Townspeople.Alderman, 2));
        return note;
    }

    public static ProgressNote ApprovedNote()
    {
        var note = AgreedNote();
        Decide(note, DecisionOutcome.Approved);
        return note;
    }

    public static ProgressNote PublishedNote()
    {
        var note = ApprovedNote();
        note.Publish(By(Townspeople.Secretary, 4));
        return note;
    }

    public static CollegeDecision Decision(string number = "2022-00045") =>
        CollegeDecision.Register(Period, Today, number, By(Townspeople.Secretary, 3));

    public static CollegeDecision Decide(ProgressNote note, DecisionOutcome outcome, string reason = "De cijfers ontbreken.")
    {
        var decision = Decision();
        decision.On(note, note.LastVersion?.Number ?? 0, outcome, reason, By(Townspeople.Secretary, 3));
        return decision;
    }
}

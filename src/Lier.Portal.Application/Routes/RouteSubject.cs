using System.Text.Json;

namespace Lier.Portal.Application.Routes;

/// <summary>What follows a route. A workflow file names it as <c>customProperties.subject</c>.</summary>
public enum RouteSubject
{
    Note,
    Measurement,
    Report,

    /// <summary>A text of the report; its language is known, and nothing follows such a file yet.</summary>
    ReportPart,
}

/// <summary>The words for what follows a route.</summary>
public static class RouteSubjectText
{
    public static IReadOnlyList<string> Words { get; } = [.. Enum.GetValues<RouteSubject>().Select(Word)];

    /// <summary>As a file has it: <c>report-part</c>.</summary>
    public static string Word(this RouteSubject subject) => JsonNamingPolicy.KebabCaseLower.ConvertName(subject.ToString());

    public static RouteSubject? Find(string word) =>
        Enum.GetValues<RouteSubject>().Cast<RouteSubject?>().FirstOrDefault(s => s!.Value.Word() == word);

    /// <summary>On screen: <c>nota</c></summary>
    public static string Name(this RouteSubject subject) => subject switch
    {
        RouteSubject.Note => "nota",
        RouteSubject.Measurement => "meting",
        RouteSubject.Report => "rapport",
        RouteSubject.ReportPart => "rapportdeel",
    };

    /// <summary><c>geen enkele nota</c></summary>
    public static string NotOne(this RouteSubject subject) => subject switch
    {
        RouteSubject.Note or RouteSubject.Measurement => $"geen enkele {subject.Name()}",
        RouteSubject.Report or RouteSubject.ReportPart => $"geen enkel {subject.Name()}",
    };

    /// <summary>In the middle of a sentence: <c>ze</c></summary>
    public static string It(this RouteSubject subject) => subject switch
    {
        RouteSubject.Note or RouteSubject.Measurement => "ze",
        RouteSubject.Report or RouteSubject.ReportPart => "het",
    };

    public static string IsAtTheEnd(this RouteSubject subject) => subject switch
    {
        RouteSubject.Note => "De nota is aan het einde van haar route.",
        RouteSubject.Measurement => "De meting is aan het einde van haar route.",
        RouteSubject.Report => "Het rapport is aan het einde van zijn route.",
        RouteSubject.ReportPart => "Het rapportdeel is aan het einde van zijn route.",
    };

    public static string Names(this RouteSubject subject) => subject switch
    {
        RouteSubject.Note => "nota’s",
        RouteSubject.Measurement => "metingen",
        RouteSubject.Report => "rapporten",
        RouteSubject.ReportPart => "rapportdelen",
    };
}

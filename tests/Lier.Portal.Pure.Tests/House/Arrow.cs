namespace Lier.Portal.Pure.Tests.House;

/// <summary>One folder of the source that uses another, and a type that shows it.</summary>
/// <param name="From">A folder with its project, such as <c>Application/College</c>; the project alone for its top.</param>
/// <param name="Example">Who uses what: <c>CollegeCommands → Outbox</c>.</param>
public sealed record Arrow(string From, string To, string Example = "")
{
    public string FromProject => ProjectOf(From);
    public string ToProject => ProjectOf(To);

    public override string ToString() => Example.Length == 0 ? $"{From} → {To}" : $"{From} → {To} ({Example})";

    private static string ProjectOf(string folder) => folder.Split('/')[0];
}

namespace Lier.Portal.Application.Reports;

/// <summary>What the councils do with a report, in the words of their own rules: <c>Councils:Verb</c>.</summary>
public sealed record CouncilSettings(string Verb)
{
    public static CouncilSettings Read(IConfiguration configuration) =>
        new(configuration["Councils:Verb"] is { Length: > 0 } verb ? verb.Trim() : "nam kennis");
}

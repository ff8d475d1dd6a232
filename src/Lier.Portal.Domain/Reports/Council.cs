namespace Lier.Portal.Domain.Reports;

/// <summary>The two councils that the report must reach.</summary>
public enum Council
{
    Municipal,
    SocialWelfare,
}

/// <summary>What a council is called in a sentence.</summary>
public static class CouncilText
{
    public static string Name(this Council council) => council switch
    {
        Council.Municipal => "de gemeenteraad",
        Council.SocialWelfare => "de raad voor maatschappelijk welzijn",
    };
}

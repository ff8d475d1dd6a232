using Lier.Portal.Workflow.Pictures;

namespace Lier.Portal.Application.Routes;

/// <summary>The words on screen for what a workflow file says in English.</summary>
public static class RouteWords
{
    /// <summary>An outcome is a Dutch word in the file already; these ports are Elsa's.</summary>
    public static string Port(string port) => port switch
    {
        "True" => "ja",
        "False" => "nee",
        "Default" => "anders",
        _ => port,
    };

    public static string Kind(PictureKind kind) => kind switch
    {
        PictureKind.Start => "hier begint de route",
        PictureKind.Step => "iemand doet iets",
        PictureKind.Choice => "de route kiest zelf",
        PictureKind.Work => "gebeurt vanzelf",
        PictureKind.End => "hier eindigt de route",
    };
}

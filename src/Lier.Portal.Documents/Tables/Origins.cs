using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Tables;

/// <summary>Where a report came from, in the words of the table.</summary>
internal static class Origins
{
    public static string Written(ReportOrigin origin) => origin switch
    {
        ReportOrigin.Imported => "ingelezen",
        ReportOrigin.Portal => "portaal",
    };

    public static ReportOrigin? Find(string cell)
    {
        foreach (var origin in Enum.GetValues<ReportOrigin>())
            if (Written(origin) == cell) return origin;
        return null;
    }
}

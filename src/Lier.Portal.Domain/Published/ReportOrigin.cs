namespace Lier.Portal.Domain.Published;

/// <summary>Where a published report came from.</summary>
public enum ReportOrigin
{
    Imported,
    Portal,
}

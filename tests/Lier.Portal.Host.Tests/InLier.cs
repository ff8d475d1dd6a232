using Lier.Portal.Documents.Texts;

namespace Lier.Portal;

/// <summary>The day on which a test runs, as the portal has it: for an hour or two each night that is not the machine's own.</summary>
public static class InLier
{
    public static DateOnly Today => new TownClock(TimeProvider.System).Today;
}

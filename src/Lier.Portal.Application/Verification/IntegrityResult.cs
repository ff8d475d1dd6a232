namespace Lier.Portal.Application.Verification;

/// <summary>How much was computed again, when, and what is wrong.</summary>
public sealed record IntegrityResult(DateTimeOffset At, int Checks, IReadOnlyList<IntegrityFault> Faults);

/// <param name="Sentence">In Dutch; what is not published may be named in it.</param>
public sealed record IntegrityFault(IntegrityArea Area, string Sentence);

public enum IntegrityArea
{
    Publications,
    Register,
    Notes,
    Trail,
}

/// <summary>The words on screen for what is checked.</summary>
public static class IntegrityAreaText
{
    /// <summary>What everybody may read in full; of the rest only that something is wrong.</summary>
    public static bool IsPublic(this IntegrityArea area) => area is IntegrityArea.Publications or IntegrityArea.Register;

    public static string Name(this IntegrityArea area) => area switch
    {
        IntegrityArea.Publications => "Publicaties",
        IntegrityArea.Register => "Register",
        IntegrityArea.Notes => "Voortgangsnota’s",
        IntegrityArea.Trail => "Auditspoor",
    };
}

using System.Globalization;

namespace Lier.Portal.Pure.Tests;

/// <summary>
/// How many random cases a property tries: all of them, or the percentage that PORTAL_RANDOM_CASES asks for,
/// as <c>./eng/test fast</c> does.
/// </summary>
internal static class RandomCases
{
    private const string Setting = "PORTAL_RANDOM_CASES";

    private static readonly int Percentage = int.Parse(Environment.GetEnvironmentVariable(Setting) ?? "100", CultureInfo.InvariantCulture);

    /// <summary>Only of all cases together is it said how they are spread: a few may well fall to one side.</summary>
    public static bool AreAll => Percentage >= 100;

    public static int Of(int all) => Math.Max(1, all * Percentage / 100);
}

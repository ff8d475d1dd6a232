namespace Lier.Portal.Application.Mail;

/// <summary>How long to wait after so many failures in a row.</summary>
public static class BackOff
{
    private static readonly int[] Minutes = [1, 2, 5, 15, 60];

    public static TimeSpan After(int failures) => TimeSpan.FromMinutes(Minutes[Math.Clamp(failures, 1, Minutes.Length) - 1]);
}

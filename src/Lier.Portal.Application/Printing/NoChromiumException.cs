namespace Lier.Portal.Application.Printing;

/// <summary>There is no Chromium here to print with; once it is installed, printing works without a restart.</summary>
public sealed class NoChromiumException(string where) : Exception($"No PDF can be made: {Why(where)}.")
{
    private static string Why(string where) =>
        where.Length > 0 ? $"{PdfSettings.Section}:Chromium is '{where}', where no program is" : "Chromium is not installed";
}

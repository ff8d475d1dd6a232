namespace Lier.Portal.Application.Printing;

/// <summary>Can this portal make PDFs, and if not, what cures it: a sentence for the administrator.</summary>
public sealed record PdfHealth(bool CanPrint, string Words)
{
    private const string Setting = $"{PdfSettings.Section}:Chromium";

    public static PdfHealth Of(PdfSettings settings) => settings.FindChromium() switch
    {
        { } program => new(true, $"Het portaal maakt pdf’s met {program}."),
        null when settings.Chromium.Length > 0 => new(
            false,
            $"Het portaal kan geen pdf’s maken: de instelling {Setting} zegt {settings.Chromium}, en daar staat geen programma. "
            + "Verbeter de instelling, of haal ze weg en installeer Chromium."),
        null => new(
            false,
            "Het portaal kan geen pdf’s maken: op deze server staat geen Chromium. "
            + $"Installeer het (op Debian: apt install chromium), of zeg met de instelling {Setting} waar het staat."),
    };
}

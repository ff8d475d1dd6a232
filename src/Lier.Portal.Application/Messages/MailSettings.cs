using System.Globalization;
using Lier.Portal.Application.Settings;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Messages;

/// <summary>The mail server, from the section <c>Mail</c>; without it everything is told in the portal only.</summary>
public sealed record MailSettings(string Host, int Port, string UserName, string Password, string From, bool StartTls, int DigestHour)
{
    public const string Section = "Mail";

    // Two o'clock is left out: on one day of the year there is none.
    private const int MissingHour = 2;

    private static readonly string[] Own = ["Host", "Port", "UserName", "Password", "From", "Security"];

    public bool IsSetUp => Host.Length > 0;

    public static MailSettings Read(IConfiguration configuration)
    {
        var settings = configuration.GetSection(Section);
        var startTls = IsStartTls(settings);
        return new MailSettings(
            Value(settings, "Host"),
            Number(settings, "Port", startTls ? 587 : 25) ?? 0,
            Value(settings, "UserName"),
            Value(settings, "Password"),
            Value(settings, "From"),
            startTls,
            Number(settings, "DigestHour", 7) ?? 0);
    }

    /// <summary>What is missing or wrong in the section, each with its cure; nothing when mail is not set up at all.</summary>
    public static IEnumerable<string> Problems(IConfiguration configuration)
    {
        var settings = configuration.GetSection(Section);
        if (Number(settings, "DigestHour", 7) is not (>= 0 and < 24 and not MissingHour))
            yield return $"{Section}:DigestHour is '{settings["DigestHour"]}'; set a whole hour from 0 to 23, but not {MissingHour}.";
        if (Own.All(name => Value(settings, name) == "")) yield break;

        if (Value(settings, "Host") == "")
            yield return $"{Section}:Host is missing; it is the name of the mail server. Take the whole section away to send no mail.";
        if (Number(settings, "Port", 25) is not (> 0 and < 65536))
            yield return $"{Section}:Port is '{settings["Port"]}'; set the mail server's port, mostly 587 or 25.";
        if (!EmailAddress.IsOne(Value(settings, "From")))
            yield return $"{Section}:From is '{settings["From"]}'; set the address that mail comes from, e.g. portaal@lier.example.";
        if (Value(settings, "Security") is not ("" or "StartTls" or "None"))
            yield return $"{Section}:Security is '{settings["Security"]}'; set StartTls or None.";
        if (Value(settings, "UserName") == "" != (Value(settings, "Password") == ""))
            yield return $"{Section}:UserName and {Section}:Password go together; set both or neither.";
        if (Value(settings, "Password") != "" && !IsStartTls(settings) && !IsThisMachine(Value(settings, "Host")))
            yield return $"{Section}:Security is None, which would send {Section}:Password in the clear; set StartTls.";
        if (!PortalAddressSetting.IsSet(configuration)) yield return PortalAddressSetting.Problem(configuration);
    }

    private static bool IsStartTls(IConfigurationSection settings) => Value(settings, "Security") != "None";

    private static bool IsThisMachine(string host) => host is "localhost" or "127.0.0.1" or "::1";

    private static int? Number(IConfigurationSection settings, string name, int otherwise) =>
        Value(settings, name) is not { Length: > 0 } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Value(IConfigurationSection settings, string name) => settings[name]?.Trim() ?? "";
}

using Lier.Portal.Documents.Addresses;

namespace Lier.Portal.Application.Settings;

/// <summary>Reads where people reach the portal from the setting <c>Portal:Url</c>.</summary>
public static class PortalAddressSetting
{
    public const string Name = "Portal:Url";

    public static PortalAddress Read(IConfiguration configuration) => !IsSet(configuration) ? PortalAddress.OfThisMachine
        : PortalAddress.Find(configuration[Name]!) ?? throw new SetupException(Problem(configuration));

    public static bool IsSet(IConfiguration configuration) => !string.IsNullOrWhiteSpace(configuration[Name]);

    public static string Problem(IConfiguration configuration) =>
        $"{Name} is '{configuration[Name]}'; set the address at which people reach the portal, e.g. https://portaal.lier.example.";
}

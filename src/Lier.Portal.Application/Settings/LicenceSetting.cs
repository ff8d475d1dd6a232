using Lier.Portal.Documents.OpenData;

namespace Lier.Portal.Application.Settings;

/// <summary>Reads under which licence open data may be used from the setting <c>Portal:Licence</c>.</summary>
public static class LicenceSetting
{
    private const string Name = "Portal:Licence";
    private const string Example = "http://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0";

    public static OpenDataLicence Read(IConfiguration configuration) =>
        configuration[Name] is not { } text || string.IsNullOrWhiteSpace(text) ? new((string?)null)
        : Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && IsOfTheWeb(address) ? new(address.AbsoluteUri)
        : throw new SetupException($"{Name} is '{text}'; set the address of a licence, e.g. {Example}, or leave it out.");

    private static bool IsOfTheWeb(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;
}

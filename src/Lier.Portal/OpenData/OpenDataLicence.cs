using Lier.Portal.Shared;

namespace Lier.Portal.OpenData;

/// <summary>Under which licence what is published may be used, from the setting <c>Portal:Licence</c>: the address of the licence, or null while the city has not decided.</summary>
public sealed record OpenDataLicence(string? Address)
{
    private const string Setting = "Portal:Licence";

    public static OpenDataLicence Read(IConfiguration configuration) => configuration[Setting] is not { } text || string.IsNullOrWhiteSpace(text) ? new((string?)null)
        : Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? new(address.AbsoluteUri)
        : throw new SetupException($"{Setting} is '{text}'; set the address of a licence, e.g. http://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0, or leave it out.");
}

using Microsoft.AspNetCore.Authentication;

namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>The identity provider does not answer: nobody's fault who signs in, and worth trying again.</summary>
public sealed class ProviderUnreachableException(string message, Exception cause) : AuthenticationFailureException(message, cause);

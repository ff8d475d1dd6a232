using Microsoft.AspNetCore.Components.Authorization;

namespace Lier.Portal.Identity;

/// <summary>Whoever sits at a desk now: asked anew before each step, for a page may stay open longer than its sign-in.</summary>
public sealed class DeskSession(AuthenticationStateProvider authentication, Sessions sessions)
{
    public async Task<Person> PersonAsync()
    {
        var user = (await authentication.GetAuthenticationStateAsync()).User;
        return sessions.IsOpen(user)
            ? PersonClaims.Of(user)
            : throw new RefusedException(
                "U bent niet meer aangemeld. Kopieer wat nog niet opgeslagen is, meld u opnieuw aan en herlaad deze pagina.");
    }
}

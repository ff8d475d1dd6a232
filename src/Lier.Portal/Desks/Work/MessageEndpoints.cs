using System.Security.Claims;
using Lier.Portal.Application.Messages;

namespace Lier.Portal.Desks.Work;

/// <summary>From a message to what it is about.</summary>
public static class MessageEndpoints
{
    public static void MapMessages(this WebApplication app) =>
        app.MapGet(Urls.MessageTemplate, FollowAsync).RequireAuthorization(Policies.AnyDesk);

    private static async Task<IResult> FollowAsync(
        int id, ClaimsPrincipal user, MessageQueries messages, MessageCommands steps, CancellationToken cancel)
    {
        var person = PersonClaims.Of(user);
        if (await messages.FindAsync(id, person, cancel) is not { } message) return Results.NotFound();
        await steps.ReadOneAsync(id, person, cancel);
        return Results.Redirect(message.Address(person.Is(Role.Administrator)));
    }
}

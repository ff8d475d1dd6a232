namespace Lier.Portal.Look;

/// <summary>Why an endpoint refused a form, for the page that is shown instead.</summary>
/// <param name="Back">The address of the page that the form stands on.</param>
public sealed record Refusal(string Message, string Back)
{
    public static IResult Answer(HttpContext context, int status, string message, string back)
    {
        context.Features.Set(new Refusal(message, back));
        return Results.StatusCode(status);
    }
}

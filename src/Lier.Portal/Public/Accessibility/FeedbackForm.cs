namespace Lier.Portal.Public.Accessibility;

/// <summary>What a reader typed about a page that is hard to use.</summary>
/// <param name="IsOfAProgram">A field that no reader sees was filled in: the sender need not know that it was seen through.</param>
internal sealed record FeedbackForm(string Text, string Page, string Email, bool IsOfAProgram)
{
    /// <summary>Null when it is no form, or a broken one.</summary>
    public static async Task<FeedbackForm?> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasFormContentType) return null;
        try
        {
            return Of(await request.ReadFormAsync(cancel));
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static FeedbackForm Of(IFormCollection form) => new(
        form["melding"].ToString().ReplaceLineEndings("\n"),
        form["pagina"].ToString(),
        form["email"].ToString(),
        form["website"].ToString().Length > 0);
}

namespace Lier.Portal.Application.Administration;

/// <summary>Fills in the page on which an action is assigned.</summary>
internal static class AssigningForm
{
    public static async Task<HttpResponseMessage> AssignAsync(Portal portal, Visitor administrator, string slug, string team, string reason) => await administrator.SubmitAsync(
        await PageOfAsync(portal, slug), await PageOfAsync(portal, slug), ("_handler", "team"), ("Team.Name", team), ("Team.Reason", reason));

    public static async Task<HttpResponseMessage> MoveMandateAsync(Portal portal, Visitor administrator, string slug, int id, string how) => await administrator.SubmitAsync(
        await PageOfAsync(portal, slug), await PageOfAsync(portal, slug), ("_handler", "schepen"), ("Mandate.AccountId", $"{id}"),
        ("Mandate.From", InLier.Today.ToString("O")), ("Mandate.How", how), ("Mandate.Reason", "Nieuwe verdeling van de bevoegdheden."));

    private static async Task<string> PageOfAsync(Portal portal, string slug) => $"/beheer/acties/{(await portal.NoteAsync(slug)).ActionId}";
}

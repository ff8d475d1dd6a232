using Lier.Portal.Application.Programmes;
using Lier.Portal.Desks.Frame;
using Lier.Portal.Domain.Programmes;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.ProgrammeAdministration;

/// <summary>One engagement as an administrator puts it right or takes it back; nothing of what was measured is shown.</summary>
public sealed partial class EngagementPage(
    ProgrammeQueries queries, ProgrammeAdministrationCommands steps, TownClock clock, NavigationManager navigation)
{
    private const string Correcting = "verbeteren";
    private const string Removing = "weghalen";

    private const string WhatRemovingDoes =
        "Het verdwijnt van de werkpagina’s. "
        + "Wat al gepubliceerd is, blijft staan tot de volgende publicatie; die vraagt dan een erratum.";

    private Person person = null!;
    private Target? target;
    private FormErrors errors = FormErrors.None;

    [Parameter] public string Slug { get; set; } = "";
    [Parameter] public string Engagement { get; set; } = "";
    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = Correcting)] private PromiseForm Form { get; set; } = null!;

    private IReadOnlyList<PromiseDetail> Promised => PromiseDetails.Of(target!.Promise, target.Domain);

    protected override async Task OnInitializedAsync()
    {
        person = PersonClaims.Of(HttpContext.User);
        var programme = await queries.FindAsync(Slug, HttpContext.RequestAborted);
        target = programme?.Targets.SingleOrDefault(t => t.Promise.Slug == Engagement);
        if (target is null) navigation.NotFound();
        else Form ??= PromiseForm.Of(target);
    }

    private Task CorrectAsync() => TryAsync(Correcting, "verbeterd", PromiseForm.Ids, () => steps.CorrectTargetAsync(
        Slug, Engagement, Form.Promise, Form.ChosenDomain, Form.Reason ?? "", person, HttpContext.RequestAborted));

    private Task RemoveAsync(string reason) => TryAsync(Removing, "engagement-weg", [("reason", ReasonForm.IdOf(Removing))],
        () => steps.RemoveTargetAsync(Slug, Engagement, reason, person, HttpContext.RequestAborted));

    private async Task TryAsync(string form, string done, IEnumerable<(string About, string Id)> fields, Func<Task> change)
    {
        try
        {
            await change();
            navigation.NavigateTo(Urls.Done(Urls.ProgrammesAdministration, done));
        }
        catch (RefusedException refused)
        {
            errors = FormErrors.Of(form, refused, fields);
        }
    }
}

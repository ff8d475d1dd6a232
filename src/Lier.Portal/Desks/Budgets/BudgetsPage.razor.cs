using Lier.Portal.Application.Budgets;
using Lier.Portal.Documents.Budgets;
using Lier.Portal.Documents.Problems;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Budgets;

/// <summary>The amounts that are known, and the door for a file with new ones.</summary>
public sealed partial class BudgetsPage(BudgetCommands steps, BudgetQueries queries, NavigationManager navigation)
{
    // More than the file may weigh: whoever sends too much gets an answer to read only when the rest of it is taken in and thrown away.
    private const long LargestRequest = 100 * 1024 * 1024;
    private const string Name = "bedragen";

    private IReadOnlyList<BudgetsOfPeriod> periods = [];
    private IReadOnlyList<ReportProblem> problems = [];
    private string? fileName;
    private FormErrors errors = FormErrors.None;

    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = Name)] private Fields Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        periods = await queries.AllAsync(HttpContext.RequestAborted);
    }

    private async Task BringAsync()
    {
        try
        {
            var (period, file) = Chosen();
            fileName = file.FileName;
            await using var stream = file.OpenReadStream();
            var by = PersonClaims.Of(HttpContext.User);
            (var upload, problems) = await steps.BringAsync(period, file.FileName, stream, by, HttpContext.RequestAborted);
            if (upload is { } id) navigation.NavigateTo(Urls.Budget(id));
        }
        catch (RefusedException refused)
        {
            errors = FormErrors.Of(Name, refused, ("period", "periode"), ("file", "bestand"));
        }
    }

    private (ReportingPeriod Period, IFormFile File) Chosen()
    {
        var file = HttpContext.Request.Form.Files["bestand"];
        var isPeriod = ReportingPeriod.TryParse(Form.Period, null, out var period);
        var objections = new List<Objection>();
        if (!isPeriod) objections.Add(new("Kies voor welk halfjaar de bedragen zijn.", "period"));
        if (file is not { Length: > 0 }) objections.Add(new("Kies het bestand met de bedragen.", "file"));
        else if (file.Length > BudgetFile.MaxBytes)
            objections.Add(new("Het bestand is groter dan 5 MB; zo groot is geen lijst met bedragen.", "file"));
        RefusedException.ThrowIfAny(objections);
        return (period, file!);
    }

    /// <summary>What the administrator fills in, but for the file.</summary>
    public sealed class Fields
    {
        public string? Period { get; set; }
    }
}

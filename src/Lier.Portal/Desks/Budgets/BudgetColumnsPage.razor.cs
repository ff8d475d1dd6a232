using System.Globalization;
using Lier.Portal.Application.Budgets;
using Lier.Portal.Documents.Budgets;
using Lier.Portal.Documents.Problems;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Budgets;

/// <summary>The first rows of a file, and for each thing to know the column that holds it.</summary>
public sealed partial class BudgetColumnsPage(BudgetCommands steps, NavigationManager navigation)
{
    private const string Choosing = "kolommen";
    private const int Shown = 6;

    private BudgetDesk? desk;
    private IReadOnlyList<ReportProblem> problems = [];
    private FormErrors errors = FormErrors.None;

    [Parameter] public int UploadId { get; set; }
    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromQuery(Name = "vorm")] private string? AskedShape { get; set; }
    [SupplyParameterFromForm(FormName = Choosing)] private Fields Form { get; set; } = null!;

    private Person By => PersonClaims.Of(HttpContext.User);

    private BudgetShape Shape { get; set; }

    private string OtherShape => $"{Urls.Budget(UploadId)}?vorm={(Shape is BudgetShape.Lines ? "naast-elkaar" : "regels")}";

    private IEnumerable<(int Index, string Title)> Titles =>
        Enumerable.Range(0, desk!.Sheet.Titles.Cells.Count).Select(i => (i, desk.Sheet.Titles[i]));

    private IEnumerable<(string About, string Id)> Ids =>
    [
        ("bookedLabel", "opschrift-geboekt"), ("budgetLabel", "opschrift-budget"), ("point", "punt"),
        .. BudgetColumnText.Of(Shape).Select(c => (c.ToString(), IdOf(c))),
    ];

    private int More => desk!.Sheet.Rows.Count - Shown;

    protected override async Task OnInitializedAsync()
    {
        desk = await steps.DeskAsync(UploadId, By, HttpContext.RequestAborted);
        if (desk is null)
        {
            navigation.NotFound();
            return;
        }

        var likely = desk.ChoiceFor(AskedShape switch { "naast-elkaar" => BudgetShape.Columns, "regels" => BudgetShape.Lines, _ => null });
        Shape = likely.Shape;
        Form ??= Fields.Of(likely);
    }

    private async Task ChooseAsync()
    {
        try
        {
            problems = (await steps.ChooseAsync(UploadId, Form.ChoiceIn(Shape), By, HttpContext.RequestAborted)).Problems;
            if (problems.Count == 0) navigation.NavigateTo(Urls.BudgetDifferences(UploadId));
        }
        catch (RefusedException refused)
        {
            errors = FormErrors.Of(Choosing, refused, Ids);
        }
    }

    private async Task ThrowAwayAsync()
    {
        await steps.ThrowAwayAsync(UploadId, By, HttpContext.RequestAborted);
        navigation.NavigateTo(Urls.Done(Urls.Budgets, "geannuleerd"));
    }

    private int? Picked(BudgetColumn column) => Form.ChoiceIn(Shape)[column];

    private static string IdOf(BudgetColumn column) => $"kolom-{column.ToString().ToLowerInvariant()}";

    /// <summary>What the administrator chooses.</summary>
    public sealed class Fields
    {
        public Dictionary<string, string?> Columns { get; set; } = [];
        public string? BookedLabel { get; set; }
        public string? BudgetLabel { get; set; }
        public string? Point { get; set; }

        internal static Fields Of(ColumnChoice choice) => new()
        {
            Columns = choice.Columns.ToDictionary(c => c.Key.ToString(), c => (string?)c.Value.ToString(CultureInfo.InvariantCulture)),
            BookedLabel = choice.BookedLabel,
            BudgetLabel = choice.BudgetLabel,
            Point = choice.Point is PointMeaning.Unknown ? null : choice.Point.ToString(),
        };

        internal PointMeaning Meaning => Point switch
        {
            nameof(PointMeaning.Thousands) => PointMeaning.Thousands,
            nameof(PointMeaning.Decimals) => PointMeaning.Decimals,
            _ => PointMeaning.Unknown,
        };

        internal ColumnChoice ChoiceIn(BudgetShape shape) =>
            new(shape, Chosen(shape), Words(BookedLabel), Words(BudgetLabel), Meaning);

        private Dictionary<BudgetColumn, int> Chosen(BudgetShape shape)
        {
            var chosen = new Dictionary<BudgetColumn, int>();
            foreach (var column in BudgetColumnText.Of(shape))
            {
                var typed = Columns?.GetValueOrDefault(column.ToString());
                if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var index)) chosen[column] = index;
            }

            return chosen;
        }

        // A label is one line of words, as it stands above a column.
        private static string Words(string? text) =>
            string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}

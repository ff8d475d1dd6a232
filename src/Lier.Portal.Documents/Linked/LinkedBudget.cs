using System.Text.Json.Nodes;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Linked;

/// <summary>A budget as linked data; a row that the source leaves out is left out.</summary>
internal static class LinkedBudget
{
    public static JsonObject? Of(BudgetTable? table) => table is null ? null : JsonLd.Node(
        null, ["lier:Budgettabel"],
        ("lier:kolomGeboekt", table.BookedLabel),
        ("lier:kolomBudget", table.BudgetLabel),
        ("lier:onderdeel", JsonLd.All(table.Sections.Select(Section))));

    private static JsonObject Section(BudgetSection section) => JsonLd.Node(
        null, ["lier:Budgetonderdeel"],
        ("schema:name", section.Kind.Name()),
        ("lier:ontvangstenGeboekt", Booked(section.Receipts)), ("lier:ontvangstenBudget", Budget(section.Receipts)),
        ("lier:uitgavenGeboekt", Booked(section.Expenses)), ("lier:uitgavenBudget", Budget(section.Expenses)),
        ("lier:saldoGeboekt", Booked(section.Balance)), ("lier:saldoBudget", Budget(section.Balance)));

    private static string? Booked(Amounts? amounts) => amounts is null ? null : JsonLd.Decimal(amounts.Booked);

    private static string? Budget(Amounts? amounts) => amounts is null ? null : JsonLd.Decimal(amounts.Budget);
}

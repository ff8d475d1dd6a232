using System.Reflection;
using System.Text.RegularExpressions;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Domain;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace Lier.Portal.Pure.Tests.Documents.Addresses;

/// <summary>What a link leads to and what a page or an endpoint is found by are the same: <see cref="Urls"/>.</summary>
public sealed partial class AddressesAndTheirTemplatesTests
{
    private const string Sha = "b1946ac92492d2347c6235b8d0d9a4f2";

    private static readonly ReportingPeriod Period = new(2026, 1);
    private static readonly string Evidence = Urls.Evidence(Period, "fietspaden");

    private static readonly string[] Templates =
    [
        .. typeof(Urls).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.IsLiteral && f.Name != nameof(Urls.ErrorByStatus))
            .Select(f => (string)f.GetRawConstantValue()!),
    ];

    public static TheoryData<string, string> Filled() => new()
    {
        { Urls.ErrorTemplate, Urls.Error },
        { Urls.ErrorTemplate, Urls.ErrorByStatus.Replace("{0}", "404", StringComparison.Ordinal) },
        { Urls.ReportTemplate, Urls.Report(Period) },
        { Urls.ReportVersionTemplate, Urls.Report(Period, 2) },
        { Urls.ReportFileTemplate, Urls.Report(Period, null, "json") },
        { Urls.ReportFileTemplate, Urls.Report(Period, null, "budget.csv") },
        { Urls.ReportVersionFileTemplate, Urls.Report(Period, 2, "budget.csv") },
        { Urls.ActionTemplate, Urls.Action("1-2-3") },
        { Urls.ProgrammeTemplate, Urls.Programme("samenleven") },
        { Urls.ProgrammeVersionTemplate, Urls.Programme("samenleven", 3) },
        { Urls.ProgrammeFileTemplate, Urls.Programme("samenleven", null, "csv") },
        { Urls.ProgrammeVersionFileTemplate, Urls.Programme("samenleven", 3, "csv") },
        { Urls.SignInAsTemplate, Urls.SignInAs("Writer") },
        { Urls.MessageTemplate, Urls.Message(7) },
        { Urls.AgreementTemplate, Urls.Agreement(Period, "fietspaden") },
        { Urls.NoteTemplate, Urls.Note(Period, "fietspaden") },
        { Urls.JournalTemplate, Urls.Journal(Period, "fietspaden") },
        { Urls.EvidenceTemplate, Evidence },
        { Urls.EvidenceFileTemplate, Urls.EvidenceFile(Evidence) },
        { Urls.EvidenceLinkTemplate, Urls.EvidenceLink(Evidence) },
        { Urls.EvidenceItemTemplate, Urls.EvidenceItem(Evidence, 5) },
        { Urls.EvidenceRemovalTemplate, Urls.EvidenceRemoval(Evidence, 5) },
        { Urls.ProgrammePublicationTemplate, Urls.ProgrammePublication("samenleven") },
        { Urls.ReportingDateTemplate, Urls.ReportingDate("samenleven", "2026-06-30") },
        { Urls.MeasurementTemplate, Urls.Measurement("samenleven", "2026-06-30", "taallessen") },
        { Urls.CollegeTemplate, Urls.College(Period) },
        { Urls.MissingTemplate, Urls.Missing(Period) },
        { Urls.OverviewTemplate, Urls.Overview(Period) },
        { Urls.BundleTemplate, Urls.Bundle(Period) },
        { Urls.ProposalTemplate, Urls.Proposal(Period) },
        { Urls.ProposalDocumentTemplate, Urls.ProposalDocument(Period) },
        { Urls.DecisionsTemplate, Urls.Decisions(Period) },
        { Urls.DecisionTemplate, Urls.Decision(Period, 4) },
        { Urls.DecisionDocumentTemplate, Urls.DecisionDocument(Period, 4) },
        { Urls.PublicationTemplate, Urls.Publication(Period) },
        { Urls.PreviewTemplate, Urls.Preview(Period) },
        { Urls.MeasurementJournalTemplate, Urls.MeasurementJournal("samenleven", "2023-04-15", "taal") },
        { Urls.ReportAgreementTemplate, Urls.ReportAgreement(Period) },
        { Urls.AssignActionTemplate, Urls.AssignAction(12) },
        { Urls.MoveNotesTemplate, Urls.MoveNotes(Sha) },
        { Urls.ImportTemplate, Urls.Import(1) },
        { Urls.BudgetTemplate, Urls.Budget(1) },
        { Urls.BudgetDifferencesTemplate, Urls.BudgetDifferences(1) },
        { Urls.EngagementAdministrationTemplate, Urls.EngagementAdministration("samenleven", "taallessen") },
    };

    [Theory]
    [MemberData(nameof(Filled))]
    public void An_address_leads_to_its_own_template(string template, string address)
    {
        Assert.DoesNotContain("{", address, StringComparison.Ordinal);
        Assert.True(IsOf(template, address), $"{address} does not lead to {template}");
    }

    [Theory]
    [MemberData(nameof(Filled))]
    public void What_a_template_has_room_for_is_all_filled_in(string template, string address)
    {
        var places = new RouteValueDictionary();

        Assert.True(new TemplateMatcher(TemplateParser.Parse(template), []).TryMatch(address, places));
        Assert.All(places.Where(p => template.Contains($"{{{p.Key}:int}}", StringComparison.Ordinal)), p => Assert.Matches("^[0-9]+$", (string?)p.Value));
    }

    [Fact]
    public void Every_template_with_places_has_something_that_fills_it()
    {
        var filled = Filled().Select(row => (string)row[0]).ToHashSet();

        Assert.Empty(Templates.Where(t => t.Contains('{')).Except(filled));
    }

    [Fact]
    public void No_two_templates_are_the_same_to_whoever_asks() =>
        Assert.Empty(Templates.GroupBy(t => Place().Replace(t, "{$2}")).Where(same => same.Count() > 1).Select(same => string.Join(" = ", same)));

    [Fact]
    public void An_address_without_places_is_no_example_of_another_template()
    {
        var plain = Templates.Where(t => !t.Contains('{')).Except([Urls.Error]);

        Assert.DoesNotContain(plain, address => Templates.Any(t => t != address && IsOf(t, address) && !IsFoundFirst(address, t)));
    }

    private static bool IsOf(string template, string address) =>
        new TemplateMatcher(TemplateParser.Parse(template), []).TryMatch(address, []);

    // A literal part goes before one that may be anything.
    private static bool IsFoundFirst(string address, string template) =>
        RoutePrecedence.ComputeInbound(TemplateParser.Parse(address)) < RoutePrecedence.ComputeInbound(TemplateParser.Parse(template));

    [GeneratedRegex(@"\{(\w+)(:\w+)?\??\}")]
    private static partial Regex Place();
}

using System.Text.Json;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests.Domain.Reports;

/// <summary>A report is frozen as <see cref="PublicJson"/>, to the letter, under a hash that stays the same through the years.</summary>
public sealed class FreezingAReportTests
{
    private const string Frozen = """
        {"period":"2021-H1","objectives":[{"code":"01/11","title":"Sociale dienstverlening","plans":[{"code":"01/11/SAP/01","title":"Werkervaring","description":"Plan.","budget":{"bookedLabel":"Geboekt 2021","budgetLabel":"Budget 2021 (BEO)","sections":[{"kind":"operations","receipts":null,"expenses":{"booked":"530.538,60","budget":"1.324.787,60"},"balance":{"booked":"-530.538,60","budget":"-1.324.787,60"}}]},"actions":[{"code":"01/11/SAP/01/01","title":"Fietspunt","description":"Actie.","aldermen":"Annemie Goris","start":"2020-01-01","end":"2025-12-31","note":{"status":"halfway","statusLabel":"2-Halverwege","progress":"Financiële <steun> & 'meer'.\n\n- één","timing":"","progressLight":"orange","timingLight":null,"stopReason":"","version":2,"decision":{"sessionDate":"2021-10-04","number":"2021-00123"}}},{"code":"01/11/SAP/01/02","title":"Jobatelier","description":"","aldermen":"","start":"2020-01-01","end":"2025-12-31","note":null}]}],"totals":null,"evaluation":""}],"changedAssumptions":"Geen.","changedRisks":"","publication":{"version":2,"origin":"portal","publishedAt":"2021-10-05T08:00:00+00:00","mayor":"","decision":{"sessionDate":"2021-10-04","number":"2021-00123"},"erratum":"De rente ontbrak."}}
        """;

    private static readonly ReportContent Content = new(
        new(2021, 1),
        [
            new("01/11", "Sociale dienstverlening",
                [
                    new("01/11/SAP/01", "Werkervaring", "Plan.",
                        new("Geboekt 2021", "Budget 2021 (BEO)", [new(BudgetKind.Operations, null, Amounts("530.538,60", "1.324.787,60"), Amounts("-530.538,60", "-1.324.787,60"))]),
                        [
                            new("01/11/SAP/01/01", "Fietspunt", "Actie.", "Annemie Goris", new(2020, 1, 1), new(2025, 12, 31),
                                new(ActionStatus.Halfway, "2-Halverwege", "Financiële <steun> & 'meer'.\n\n- één", "", Light.Orange, null, "", 2, new(new(2021, 10, 4), "2021-00123"))),
                            new("01/11/SAP/01/02", "Jobatelier", "", "", new(2020, 1, 1), new(2025, 12, 31), null),
                        ]),
                ],
                null),
        ],
        "Geen.",
        "",
        new(2, ReportOrigin.Portal, new(2021, 10, 5, 8, 0, 0, TimeSpan.Zero), "", new(new(2021, 10, 4), "2021-00123"), "De rente ontbrak."));

    [Fact]
    public void The_frozen_form_is_known_to_the_letter() => Assert.Equal(Frozen, PublicJson.Write(Content));

    [Fact]
    public void Its_hash_is_known() =>
        Assert.Equal("61cf330ad8956c08a601c995f9ac95acd8909739debae3a8188a613b0c4aa58e", Fingerprint.Of(PublicJson.Write(Content)));

    [Fact]
    public void What_was_frozen_is_read_back_whole()
    {
        Assert.Equal(Frozen, PublicJson.Write(PublicJson.Read<ReportContent>(Frozen)));
        ReportContents.AssertSame(FirstReport.Content, PublicJson.Read<ReportContent>(PublicJson.Write(FirstReport.Content)));
    }

    [Fact]
    public void Every_text_is_written_once()
    {
        var frozen = PublicJson.Write(FirstReport.Content);

        Assert.Single(frozen.Split("Voornaamste doelstelling van Fietspunt").Skip(1));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{")]
    public void What_is_no_report_is_not_read(string frozen)
    {
        Assert.Throws<JsonException>(() => PublicJson.Read<ReportContent>(frozen));
        Assert.Throws<JsonException>(() => PublicJson.Read<ReportedAction>(frozen));
    }

    private static Amounts Amounts(string booked, string budget) => new(Euro.Parse(booked), Euro.Parse(budget));
}

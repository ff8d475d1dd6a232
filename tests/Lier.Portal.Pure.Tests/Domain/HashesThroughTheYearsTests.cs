using Lier.Portal.Domain.Audit;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Pure.Tests.Domain.Programmes;

namespace Lier.Portal.Pure.Tests.Domain;

/// <summary>
/// What is hashed stays written as it was, to the letter: what an older portal stored must be found whole by the next. Guards
/// <see cref="NoteVersionJson"/>, <see cref="MeasurementVersion"/>, <see cref="PublishedProgramme"/>, <see cref="RegisterEntry"/>,
/// <see cref="AuditEntry"/> and <see cref="PlannedPublication"/>; the report is in FreezingAReportTests, a note in FreezingATextTests.
/// </summary>
public sealed class HashesThroughTheYearsTests
{
    private static readonly NoteText Text = new(ActionStatus.Halfway, "Café “Ons huis” 😀 <b>", "Op schema.", Light.Green);

    private static PublishedProgramme Programme()
    {
        var world = Promised.World();
        Promised.Approved(world.Counted, world.Halfway, Promised.Entry with { Comment = "Geteld in één café’s <lijst>." });
        return PublishedProgramme.Publish(ProgrammeContent.Of(world.Programme), null, "Eén <fout> in “Taal”.", Given.By(Townspeople.Secretary, 4));
    }

    [Fact]
    public void Of_a_version_as_a_decision_names_it() => Assert.Equal(
        "300560d4221c4246b652565a6787f018037a6175f3c1cafbcc6a1287399558ce", NoteVersionJson.FingerprintOf("01/11/SAP/01/01", Given.Period, 3, Text));

    [Fact]
    public void Of_a_measurement() => Assert.Equal(
        "1ba34f6b704504e50180c040c226499c8c802b4932234b6fd06983c5be6ca896",
        MeasurementVersion.FingerprintOf(new(1102, new(2021, 6, 30), "Café’s <lijst>", Proof: "https://www.lier.be/")));

    [Fact]
    public void Of_a_programme() => Assert.Equal("21d553be2d06c7f74d19a4acdf7817cc7cc72159360cdc3e1ed5ddaaaff3179f", Programme().Sha256);

    [Fact]
    public void Of_a_line_of_the_register()
    {
        var entry = RegisterEntry.Of(Programme(), Given.Now);
        entry.Follow(null);

        Assert.Equal("6728d3d33bc405aaaf776f41ff80477f4ea898698334e996d1e9438b8f1ce2d6", entry.Hash);
    }

    [Fact]
    public void Of_a_line_of_the_audit_trail()
    {
        var entry = new AuditEntry("NoteStep", 7, """{"Reason":"Eén café’s <lijst>"}""");
        entry.Follow(null);

        Assert.Equal("07156b3e188414064ad2a90c76bbe11e6572a23e2e04a594af2895f834e8603b", entry.Hash);
    }

    [Fact]
    public void What_a_planned_publication_keeps_is_known_to_the_letter() => Assert.Equal(
        """{"ChangedAssumptions":"E\u00E9n \u003Crisico\u003E","ChangedRisks":"","Erratum":"","Mayor":"","Evaluations":{}}""",
        new PlannedPublication(Given.Period, Given.Now.AddDays(1), new("Eén <risico>"), "gezien", Given.By(Townspeople.Secretary)).TextsJson);
}

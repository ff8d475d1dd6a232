using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>What <see cref="NoteChecks"/> tells a writer before submitting: what blocks and what only warns.</summary>
public sealed class CheckingANoteTests
{
    private const string Explained = "Oorzaak: levering. Gevolg: later open. Bijsturing: huren.";

    private static readonly NoteText Sound = new(ActionStatus.Halfway, "Er zijn 20 fietsen hersteld.", "Op schema.", Light.Green, Light.Green);
    private static readonly NoteContext Running = new(new(2021, 1), new(2020, 1, 1), new(2025, 12, 31));

    [Fact]
    public void A_sound_note_passes_in_silence() => Assert.Empty(NoteChecks.For(Sound, Running));

    [Fact]
    public void An_empty_note_lacks_a_status_and_its_text() =>
        Assert.Equal([NoteField.Status, NoteField.Progress], NoteChecks.Blocking(NoteText.Empty).Select(c => c.Field));

    [Fact]
    public void What_blocks_stands_before_what_warns() =>
        Assert.Equal([true, true, false], NoteChecks.For(NoteText.Empty, Running).Select(c => c.Blocks));

    [Theory]
    [InlineData("-")]
    [InlineData("...")]
    [InlineData("\u200B \u00A0")]
    public void A_text_without_a_letter_or_a_digit_is_empty(string text) =>
        Assert.Equal([(NoteField.Progress, true), (NoteField.Timing, false)], NoteChecks.For(Sound with { Progress = text, Timing = text }, Running).Select(c => (c.Field, c.Blocks)));

    [Fact]
    public void The_explanation_may_stand_in_either_text() =>
        Assert.Empty(NoteChecks.Blocking(Sound with { Progress = "Oorzaak: levering. Gevolg: later open.", Timing = "Bijsturing: huren.", TimingLight = Light.Red }));

    [Theory]
    [InlineData(" ", true)]
    [InlineData("De subsidie viel weg.", false)]
    public void Stopped_asks_why(string reason, bool blocks) =>
        Assert.Equal(blocks, NoteChecks.Blocking(Sound with { Status = ActionStatus.Stopped, StopReason = reason }).Any());

    [Theory]
    [InlineData("Oorzaak: levering. Gevolg: later open. Bijsturing: huren.", "")]
    [InlineData("oorzaak : levering\ngevolg: later open\nBIJSTURING: huren", "")]
    [InlineData("Oorzaak:\n- de levering\nGevolg:\n- later open\nBijsturing:\n“huren”", "")]
    [InlineData("Het gaat moeizaam.", "“Oorzaak: …”, “Gevolg: …”, “Bijsturing: …”")]
    [InlineData("Oorzaak:\nGevolg:\nBijsturing:", "“Oorzaak: …”, “Gevolg: …”, “Bijsturing: …”")]
    [InlineData("Oorzaak: levering. Gevolg: Bijsturing: huren.", "“Gevolg: …”")]
    [InlineData("Veroorzaak: niets. Gevolg: later. Bijsturing: huren.", "“Oorzaak: …”")]
    public void Orange_and_red_ask_for_cause_effect_and_adjustment(string text, string missing)
    {
        foreach (var light in new[] { Light.Orange, Light.Red })
        {
            string[] expected = missing.Length == 0 ? [] : [$"Bij {light.Name()} hoort nog: {missing}."];

            Assert.Equal(expected, NoteChecks.Blocking(Sound with { Progress = text, ProgressLight = light }).Select(c => c.Message));
            Assert.Equal(expected, NoteChecks.Blocking(Sound with { Timing = text, TimingLight = light }).Select(c => c.Message));
            Assert.All(NoteChecks.Blocking(Sound with { Timing = text, TimingLight = light }), c => Assert.Equal((NoteField.Timing, true), (c.Field, c.Blocks)));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Light.Green)]
    public void Green_or_no_light_asks_for_nothing(Light? light) =>
        Assert.Empty(NoteChecks.Blocking(Sound with { ProgressLight = light, TimingLight = light }));

    [Fact]
    public void An_empty_timing_is_only_a_warning() =>
        Assert.Equal(new NoteCheck(NoteField.Timing, "Hier staat nog niets."), Assert.Single(NoteChecks.For(Sound with { Timing = " \n" }, Running)));

    [Theory]
    [InlineData("2021-06-30", ActionStatus.Halfway, true)]
    [InlineData("2020-12-31", ActionStatus.NotStarted, true)]
    [InlineData("2021-07-01", ActionStatus.Halfway, false)]
    [InlineData("2020-12-31", ActionStatus.Finished, false)]
    [InlineData("2020-12-31", ActionStatus.Stopped, false)]
    public void A_past_end_date_asks_for_finished_or_stopped(string end, ActionStatus status, bool warns) =>
        AssertWarns(warns, "De einddatum", Sound with { Status = status, StopReason = "Geen geld." }, Running with { ActionEnd = Day(end) });

    [Theory]
    [InlineData("2021-07-01", ActionStatus.Started, true)]
    [InlineData("2021-06-30", ActionStatus.Started, false)]
    [InlineData("2021-07-01", ActionStatus.NotStarted, false)]
    [InlineData("2021-07-01", ActionStatus.Stopped, false)]
    public void What_has_yet_to_begin_is_not_started(string start, ActionStatus status, bool warns) =>
        AssertWarns(warns, "De startdatum", Sound with { Status = status, StopReason = "Geen geld." }, Running with { ActionStart = Day(start) });

    [Theory]
    [InlineData(ActionStatus.NearlyDone, ActionStatus.Halfway, true)]
    [InlineData(ActionStatus.Finished, ActionStatus.Started, true)]
    [InlineData(ActionStatus.Halfway, ActionStatus.Halfway, false)]
    [InlineData(ActionStatus.Started, ActionStatus.Halfway, false)]
    [InlineData(ActionStatus.Started, ActionStatus.Stopped, false)]
    [InlineData(ActionStatus.Stopped, ActionStatus.Started, false)]
    public void A_status_that_falls_is_pointed_out(ActionStatus previous, ActionStatus now, bool warns) =>
        AssertWarns(warns, "De status is lager", Sound with { Status = now, StopReason = "Geen geld." }, After(previous, "Iets anders geheel en al.", "Anders."));

    [Theory]
    [InlineData("In de eerste helft van 2020 zijn 180 opdrachten voor tolken in de scholen ondersteund door de stad Lier en het OCMW samen met de scholen.", true)]
    [InlineData("In de eerste helft van 2021  zijn 180 opdrachten voor tolken in de scholen ondersteund door de stad Lier en het OCMW samen met de scholen.\n", true)]
    [InlineData("In de eerste helft van 2021 vroegen vijf scholen om een tolk en kregen ze die ook, dankzij de inzet van de vrijwilligers van het OCMW.", false)]
    [InlineData("", false)]
    public void A_text_that_hardly_changed_is_pointed_out(string previous, bool warns)
    {
        const string now = "In de eerste helft van 2021 zijn 180 opdrachten voor tolken in de scholen ondersteund door de stad Lier en het OCMW samen met de scholen.";

        AssertWarns(warns, "De tekst is (bijna) dezelfde", Sound with { Progress = now }, After(ActionStatus.Halfway, previous, "Anders."));
        AssertWarns(warns, "De tekst is (bijna) dezelfde", Sound with { Timing = now }, After(ActionStatus.Halfway, "Anders.", previous));
    }

    [Theory]
    [InlineData(ActionStatus.Finished, "100,00", "49,99", true)]
    [InlineData(ActionStatus.Finished, "100,00", "50,00", false)]
    [InlineData(ActionStatus.Finished, "0,00", "0,00", false)]
    [InlineData(ActionStatus.Halfway, "100,00", "0,00", false)]
    public void Finished_with_the_money_unspent_is_pointed_out(ActionStatus status, string budget, string booked, bool warns)
    {
        var expenses = new Amounts(Euro.Parse(booked), Euro.Parse(budget));
        var table = new BudgetTable("Geboekt 2021", "Budget 2021", [new(BudgetKind.Operations, null, expenses, Amounts.Zero - expenses)]);

        AssertWarns(warns, "De actie is afgerond", Sound with { Status = status }, Running with { Budget = table });
    }

    [Theory]
    [InlineData("De werken zijn vertraagd.", "vertraagd")]
    [InlineData("Er is vertraging door de aannemer.", "vertraging")]
    [InlineData("De opening is uitgesteld naar het najaar.", "uitgesteld")]
    [InlineData("De verhuizing is opgeschoven in de tijd.", "opgeschoven")]
    [InlineData("gezien de later dan geplande verhuizing", "later dan geplande")]
    [InlineData("De cursus is NOG NIET GESTART.", "NOG NIET GESTART")]
    [InlineData("We hebben een achterstand van drie maanden.", "achterstand van drie maanden")]
    [InlineData("De groepswerking moest worden opgeschort.", "opgeschort")]
    [InlineData("De timing zit niet op schema.", "niet op schema")]
    [InlineData("De werf ligt achter door de levering.", "ligt achter")]
    [InlineData("De opening is doorgeschoven naar 2022.", "doorgeschoven")]
    [InlineData("De einddatum is niet haalbaar.", "niet haalbaar")]
    [InlineData("De timing zit op schema.", null)]
    [InlineData("Alles verliep zonder vertraging.", null)]
    [InlineData("Er is geen enkele vertraging.", null)]
    [InlineData("De start is niet uitgesteld.", null)]
    [InlineData("Cliënten met taalachterstand kregen les.", null)]
    [InlineData("Kinderen met een achterstand op school kregen steun.", null)]
    [InlineData("Er werd uitstel van betaling gevraagd voor 12 gezinnen.", null)]
    [InlineData("Alles loopt zoals voorzien.", null)]
    public void Green_beside_words_of_delay_is_pointed_out(string text, string? words)
    {
        string[] expected = words is null ? [] : [$"Het licht is groen, maar er staat “{words}”."];

        Assert.Equal(expected, NoteChecks.For(Sound with { Progress = text }, Running).Select(c => c.Message));
        Assert.Equal(expected, NoteChecks.For(Sound with { Timing = text }, Running).Select(c => c.Message));
        Assert.Empty(NoteChecks.For(Sound with { Progress = $"{text} {Explained}", ProgressLight = Light.Orange }, Running));
        Assert.Empty(NoteChecks.For(Sound with { Progress = text, ProgressLight = null }, Running));
    }

    [Theory]
    [InlineData("aanvullende financi?le steun", "financi?le")]
    [InlineData("voor cliÃ«nten van het OCMW", "cliÃ«nten")]
    [InlineData("de co\uFFFDrdinatie", "co\uFFFDrdinatie")]
    [InlineData("in het cafÃ©.", "cafÃ©")]
    [InlineData("de stadâ€™s werking", "stadâ€™s")]
    [InlineData("FINANCI?LE STEUN", "FINANCI?LE")]
    [InlineData("steun aan de ?conomie", "?conomie")]
    [InlineData("financi¿le steun", "financi¿le")]
    [InlineData("Waarom? Omdat het kan.", null)]
    [InlineData("Hoeveel?\nTwintig.", null)]
    [InlineData("(Wie? Wat? Waar?)", null)]
    [InlineData("zie https://www.lier.be/zoeken?tekst=fiets en www.lier.be/a?b", null)]
    [InlineData("zie lier.be/zoeken?tekst=fiets", null)]
    [InlineData("financiële steun aan cliënten, café Ângelo, São Paulo, à la carte", null)]
    public void A_broken_letter_is_pointed_out(string text, string? word) =>
        Assert.Equal(word is null ? [] : new[] { $"Er staat een verminkt teken in “{word}”." }, Messages(text));

    [Theory]
    [InlineData("In 2020 zijn 7 cliënten begeleid.", "2020")]
    [InlineData("In de eerste helft van 20201 is de dienst gerealiseerd.", "20201")]
    [InlineData("Voor het schooljaar 2019-2020 zijn 174 aanmeldingen verwerkt.", "2019")]
    [InlineData("Het aanbod (2012) liep door.", "2012")]
    [InlineData("In 2020 en ook in 2020 liep alles.", "2020")]
    [InlineData("Er was een vergelijking. In 2020 liep alles.", "2020")]
    [InlineData("In 2021 en 2022 loopt alles, tot 2025.", null)]
    [InlineData("Op 25/11/2020, 25-11-2020 en 25.11.2020 was er overleg.", null)]
    [InlineData("Fietspunt is sinds 2009 actief, en vanaf oktober 2020 verhuisd.", null)]
    [InlineData("Dat bleef stabiel i.v.m. 2019 - toen waren er 29.", null)]
    [InlineData("Een toename in vergelijking met 2020, toen er 20 waren.", null)]
    [InlineData("Zoals in de voorgaande jaren - cf. 2020: 18 meldingen; 2019: 18 meldingen.", null)]
    [InlineData("Besluit 2020-00001 en dossier 2020/45 van 01/2020.", null)]
    [InlineData("Er is 2020,50 euro en 2.020,50 euro en € 2020 en 2019 euro besteed.", null)]
    [InlineData("Er kwamen 20500 bezoekers.", null)]
    public void A_year_that_does_not_fit_is_pointed_out(string text, string? year) =>
        Assert.Equal(year is null ? [] : new[] { $"“{year}” past niet bij de eerste helft 2021." }, Messages(text));

    [Fact]
    public void Personal_data_is_pointed_out_in_every_text()
    {
        const string message = "“0475 12 34 56” lijkt op een telefoonnummer: persoonsgegevens horen niet in een nota.";
        var text = new NoteText(ActionStatus.Stopped, "Bel 0475 12 34 56.", "Of 0475 12 34 56.", null, null, "Vraag 0475 12 34 56 of 0475 12 34 56.");

        Assert.Equal(
            [new(NoteField.Progress, message), new(NoteField.Timing, message), new(NoteField.StopReason, message)],
            NoteChecks.For(text, Running));
    }

    private static IEnumerable<string> Messages(string text) => NoteChecks.For(Sound with { Progress = text, ProgressLight = null }, Running).Select(c => c.Message);

    private static NoteContext After(ActionStatus status, string progress, string timing) =>
        Running with { Previous = new(status, status.Label(), progress, timing) };

    private static void AssertWarns(bool warns, string start, NoteText text, NoteContext context)
    {
        var checks = NoteChecks.For(text, context).ToList();

        Assert.Equal(warns ? 1 : 0, checks.Count);
        Assert.All(checks, check => Assert.StartsWith(start, check.Message, StringComparison.Ordinal));
        Assert.All(checks, check => Assert.False(check.Blocks));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

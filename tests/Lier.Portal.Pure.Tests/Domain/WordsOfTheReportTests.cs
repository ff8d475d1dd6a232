using System.Runtime.CompilerServices;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests.Domain;

/// <summary>
/// The words a citizen reads for what the portal knows: <see cref="ActionStatusText"/>, <see cref="LightText"/>,
/// <see cref="NoteStageText"/>, <see cref="ActKindText"/> and <see cref="DutchDate"/>.
/// </summary>
public sealed class WordsOfTheReportTests
{
    [Theory]
    [InlineData("0-Nog niet begonnen", ActionStatus.NotStarted)]
    [InlineData("1-Gestart", ActionStatus.Started)]
    [InlineData("2-Halverwege", ActionStatus.Halfway)]
    [InlineData("3-Nadert einde", ActionStatus.NearlyDone)]
    [InlineData("4-Afgerond", ActionStatus.Finished)]
    [InlineData("9-Stopgezet", ActionStatus.Stopped)]
    public void A_status_is_written_with_its_number_and_read_in_any_case(string label, ActionStatus status)
    {
        Assert.Equal(label, status.Label());
        Assert.Equal(status, ActionStatusText.Find(label));
        Assert.Equal(status, ActionStatusText.Find(label.ToLowerInvariant()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Gestart")]
    [InlineData("2-Gestart")]
    [InlineData("5-Gestart")]
    [InlineData(" 1-Gestart")]
    public void Another_status_there_is_not(string label) => Assert.Null(ActionStatusText.Find(label));

    [Theory]
    [InlineData(Light.Green, "groen", 'G')]
    [InlineData(Light.Orange, "oranje", 'O')]
    [InlineData(Light.Red, "rood", 'R')]
    public void A_light_has_a_word_and_a_letter(Light light, string name, char letter)
    {
        Assert.Equal((name, letter), (light.Name(), light.Letter()));
        Assert.Equal(light, LightText.Find(name));
    }

    [Theory]
    [InlineData("geel")]
    [InlineData("Groen")]
    [InlineData("")]
    public void Another_light_there_is_not(string name) => Assert.Null(LightText.Find(name));

    [Fact]
    public void Everything_that_can_happen_has_its_own_words()
    {
        AssertAllDiffer<NoteStage>(NoteStageText.Name);
        AssertAllDiffer<ActKind>(ActKindText.Name);
        AssertAllDiffer<NoteField>(NoteFieldText.Name);
        AssertAllDiffer<DecisionOutcome>(DecisionOutcomeText.Name);
        AssertAllDiffer<Role>(RoleText.Name);
        AssertAllDiffer<BudgetKind>(BudgetKindText.Name);
        AssertAllDiffer<Light>(LightText.Meaning);
    }

    [Fact]
    public void A_date_is_written_in_words_and_in_figures()
    {
        Assert.Equal("1 maart 2022", DutchDate.InWords(new(2022, 3, 1)));
        Assert.Equal("01-03-2022", DutchDate.InFigures(new(2022, 3, 1)));
    }

    private static void AssertAllDiffer<T>(Func<T, string> name) where T : struct, Enum
    {
        var names = Enum.GetValues<T>().Select(name).ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(names, Assert.NotEmpty);
        Assert.True(Record.Exception(() => name((T)Enum.ToObject(typeof(T), 99))) is SwitchExpressionException or ArgumentOutOfRangeException);
    }
}

using System.Diagnostics;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Pictures;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Pure.Tests.Workflow.Pictures;

/// <summary>
/// Any route becomes a readable <see cref="WorkflowPicture"/>: <see cref="Layers"/> and <see cref="Arrangement"/> place its boxes,
/// <see cref="Traffic"/> its arrows.
/// </summary>
public class PictureTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(100);

    /// <summary>A sound file of any shape: decisions that lead anywhere ahead, and steps that may also lead back or to themselves.</summary>
    private static Draft AnyFile(int seed, int count)
    {
        var random = new Random(seed);
        var draft = new Draft().Variable("Outcome").With("start", "Start").Arrow("start", "a0");
        for (var number = 0; number < count; number++)
        {
            var (next, further) = (Name(number + 1), Name(random.Next(number + 1, count + 1)));
            if (random.Next(3) == 0)
            {
                draft.With(Name(number), "FlowDecision", "\"condition\":true").Arrow(Name(number), next, "True").Arrow(Name(number), further, "False");
            }
            else
            {
                draft.WithTask(Name(number)).WithSwitch($"s{number}", "verder", "ooit", "teruggestuurd").Arrow(Name(number), $"s{number}");
                draft.Arrow($"s{number}", next, "verder").Arrow($"s{number}", further, "ooit").Arrow($"s{number}", Name(random.Next(number + 1)), "teruggestuurd");
            }
        }

        return draft.With(Name(count), "End");

        string Name(int number) => number == count ? "end" : $"a{number}";
    }

    /// <summary>The file with a place in the designer for every activity.</summary>
    private static WorkflowDefinition Placed(Draft draft, Func<int, (string X, string Y)> place)
    {
        var file = JsonNode.Parse(draft.ToString())!;
        foreach (var (number, activity) in file["root"]!["activities"]!.AsArray().Index())
        {
            var (x, y) = place(number);
            activity!["metadata"] = JsonNode.Parse($$"""{"designer":{"position":{"x":{{x}},"y":{{y}}},"size":{"width":160,"height":1e308} } }""");
        }

        return WorkflowFile.Read(file.ToJsonString());
    }

    private static IEnumerable<WorkflowPicture> Both(WorkflowDefinition definition) =>
        Enum.GetValues<PictureDirection>().Select(direction => WorkflowPicture.Of(definition, direction));

    private static bool Overlap(PictureBox one, PictureBox other) =>
        one.X < other.Right - .01 && other.X < one.Right - .01 && one.Y < other.Bottom - .01 && other.Y < one.Bottom - .01;

    private static bool IsOnEdge(PicturePoint point, PictureBox box) =>
        (Near(point.X, box.X) || Near(point.X, box.Right)) ? point.Y >= box.Y && point.Y <= box.Bottom
        : (Near(point.Y, box.Y) || Near(point.Y, box.Bottom)) && point.X >= box.X && point.X <= box.Right;

    private static bool Near(double one, double other) => Math.Abs(one - other) < .01;

    private static PictureBox Between(PicturePoint one, PicturePoint other) =>
        new(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(Math.Abs(one.X - other.X), .1), Math.Max(Math.Abs(one.Y - other.Y), .1));

    /// <summary>Crossing is no harm; lying on each other for a stretch is.</summary>
    private static bool RunsOver(PictureBox one, PictureBox other)
    {
        var (across, down) = (Math.Min(one.Right, other.Right) - Math.Max(one.X, other.X), Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Y, other.Y));
        return IsLevel(one) == IsLevel(other) && (IsLevel(one) ? across > 1 && down > -2 : down > 1 && across > -2);
    }

    private static bool IsLevel(PictureBox stretch) => stretch.Width > stretch.Height;

    private static void IsReadable(WorkflowPicture picture, WorkflowDefinition definition)
    {
        var boxes = picture.Nodes.Select(node => node.Box).ToList();
        var labels = picture.Arrows.Where(arrow => arrow.Label.Length > 0).Select(arrow => arrow.LabelBox).ToList();
        foreach (var (index, box) in boxes.Concat(labels).Index())
        {
            Assert.True(box.X >= 0 && box.Y >= 0 && box.Right <= picture.Width && box.Bottom <= picture.Height, $"{box} is not on the paper");
            Assert.DoesNotContain(boxes.Concat(labels).Skip(index + 1), other => Overlap(box, other));
        }

        foreach (var arrow in picture.Arrows)
        {
            Assert.True(IsOnEdge(arrow.Points[0], picture.NodeOf(arrow.Source)!.Box), $"{arrow.Source} {arrow.Port} does not leave its box");
            Assert.True(IsOnEdge(arrow.Points[^1], picture.NodeOf(arrow.Target)!.Box), $"{arrow.Source} {arrow.Port} does not reach its box");
            foreach (var stretch in arrow.Points.Zip(arrow.Points.Skip(1), Between))
            {
                Assert.DoesNotContain(boxes, box => Overlap(box, stretch));
                Assert.True(stretch.X >= 0 && stretch.Y >= 0 && stretch.Right <= picture.Width && stretch.Bottom <= picture.Height, "a line leaves the paper");
            }
        }

        var stretches = picture.Arrows.SelectMany((arrow, number) => arrow.Points.Zip(arrow.Points.Skip(1), Between).Select(stretch => (number, stretch))).ToList();
        foreach (var (index, one) in stretches.Index())
        {
            Assert.DoesNotContain(stretches.Skip(index + 1), other => other.number != one.number && RunsOver(one.stretch, other.stretch));
        }

        Assert.Equal(definition.Activities.Select(activity => activity.Id).Order(), picture.Nodes.SelectMany(node => node.ActivityIds).Order());
        var arrows = picture.Arrows.Select(arrow => (arrow.Source, arrow.Port, arrow.Target)).ToList();
        foreach (var connection in definition.Connections)
        {
            var (from, to) = (picture.NodeOf(connection.Source)!, picture.NodeOf(connection.Target)!);
            var isInside = from == to && connection.Source == from.ActivityIds[0] && connection.Target == from.ActivityIds[^1] && from.ActivityIds.Count == 2;
            Assert.True(isInside || arrows.Remove((from.Id, connection.Port, to.Id)), $"{connection} is not in the picture");
        }

        Assert.Empty(arrows);
    }

    private static void IsReadable(WorkflowDefinition definition) => Assert.All(Both(definition), picture => IsReadable(picture, definition));

    private static string Described(WorkflowPicture picture) =>
        string.Join('\n', picture.Nodes.Select(node => $"{node.Id} {node.Box}").Concat(picture.Arrows.Select(arrow => $"{arrow.Port} {arrow.LabelBox} {string.Join(' ', arrow.Points)}")));

    [Fact]
    public void The_route_that_ships_is_readable() => IsReadable(ProgressNoteFile.Definition);

    [Fact]
    public void A_step_and_its_switch_are_one_box_and_the_words_of_the_switch_stand_on_the_arrows()
    {
        var picture = WorkflowPicture.Of(ProgressNoteFile.Definition);

        Assert.Equal(
            ["Start", "Opmaak door de medewerker", "Akkoord van de schepen", "Besluit van het college", "In het rapport", "Einde"], picture.Nodes.Select(node => node.Text));
        Assert.Equal(["akkoord", "na-akkoord"], picture.NodeOf("na-akkoord")!.ActivityIds);
        Assert.Equal(
            ["akkoord: akkoord > college", "akkoord: akkoord-intrekken > akkoord", "akkoord: intrekken > opmaak", "akkoord: terugsturen > opmaak"],
            picture.Arrows.Where(arrow => arrow.Source == "akkoord").Select(arrow => $"{arrow.Source}: {arrow.Label} > {arrow.Target}").Order());
        Assert.Equal([PictureKind.Start, PictureKind.Step, PictureKind.Step, PictureKind.Step, PictureKind.Work, PictureKind.End], picture.Nodes.Select(node => node.Kind));
    }

    [Fact]
    public void A_switch_to_which_more_than_its_step_leads_keeps_its_own_box()
    {
        var definition = new Draft().Variable("Outcome")
            .With("start", "Start").With("ask", "FlowDecision", "\"condition\":true").WithTask("step").WithSwitch("choice", "ja").With("end", "End")
            .Arrow("start", "ask").Arrow("ask", "step", "True").Arrow("ask", "choice", "False").Arrow("step", "choice").Arrow("choice", "end", "ja").Read();

        Assert.Equal(["step"], WorkflowPicture.Of(definition).NodeOf("step")!.ActivityIds);
        IsReadable(definition);
    }

    [Fact]
    public void Any_file_is_readable() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), Gen.Choose(1, 25).ToArbitrary(), (seed, count) => IsReadable(AnyFile(seed, count).Read())).Check(Many);

    [Fact]
    public void Any_file_with_a_usable_designer_is_readable() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), Gen.Choose(1, 25).ToArbitrary(), Gen.Choose(2, 6).ToArbitrary(),
        (seed, count, columns) => IsReadable(Placed(AnyFile(seed, count), number => ($"{number % columns * 210 - 300}", $"{number / columns * 95 + (number % 3)}")))).Check(Many);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1e308", "-1e308")]
    [InlineData("1e999", "-1e999")]
    [InlineData("5e-324", "1e308")]
    public void Places_that_cannot_be_meant_do_no_harm(string x, string y)
    {
        var draft = AnyFile(7, 12);
        var definition = Placed(draft, _ => (x, y));

        IsReadable(definition);
        Assert.Equal(Described(WorkflowPicture.Of(draft.Read())), Described(WorkflowPicture.Of(definition)));
    }

    [Fact]
    public void Places_from_everywhere_do_no_harm() => Prop.ForAll(
        Gen.Elements("0", "-1", "1e308", "-1e308", "1e999", "160", "1e-9", "\"12\"", "null", "true", "[]", "{}").ArrayOf(60).ToArbitrary(),
        places => IsReadable(Placed(AnyFile(places.Length, 8), number => (places[number * 2 % 60], places[(number * 2 + 1) % 60])))).Check(Many);

    [Theory]
    [InlineData("7")]
    [InlineData("\"x\"")]
    [InlineData("[]")]
    [InlineData("""{"designer":7,"displayText":7}""")]
    [InlineData("""{"designer":{"position":[1,2],"size":"groot"},"displayText":{"nl":"Stap"} }""")]
    [InlineData("""{"designer":{"position":{"x":"1","y":null} },"displayText":"  " }""")]
    public void What_the_designer_keeps_refuses_no_file(string metadata)
    {
        var draft = new Draft().With("start", "Start", $"\"metadata\":{metadata}").With("end", "End").Line("start", "end");

        Assert.Empty(draft.Problems());
        Assert.Equal(["start", "end"], WorkflowPicture.Of(draft.Read()).Nodes.Select(node => node.Text));
    }

    [Fact]
    public void The_text_of_the_designer_is_on_one_line_and_of_a_length_to_read()
    {
        var draft = Draft.Around("x", "WriteLine", $$"""
            "metadata":{"displayText":"Stap\n\u0000{{new string('é', 1_000_000)}}😀"}
            """);
        var node = WorkflowPicture.Of(draft.Read()).NodeOf("x")!;

        Assert.StartsWith("Stap  éé", node.Text, StringComparison.Ordinal);
        Assert.Equal((200, '…', 3), (node.Text.Length, node.Text[^1], node.Lines.Count));
    }

    [Fact]
    public void The_arrangement_of_the_designer_is_kept()
    {
        var places = new Dictionary<int, (string, string)> { [0] = ("500", "400"), [1] = ("503", "200"), [2] = ("0", "0"), [3] = ("250", "198") };
        var picture = WorkflowPicture.Of(Placed(Draft.YesOrAgain(), number => places[number]));
        var (start, step, end) = (picture.NodeOf("start")!.Box, picture.NodeOf("step")!.Box, picture.NodeOf("end")!.Box);

        Assert.True(start.Y > step.Bottom && Near(start.X + (start.Width / 2), step.X + (step.Width / 2)));
        Assert.True(end.Right < step.X && Near(end.Y + (end.Height / 2), step.Y + (step.Height / 2)));
    }

    [Fact]
    public void Without_a_designer_the_road_runs_on_from_the_start()
    {
        var draft = new Draft().With("end", "End").With("b", "WriteLine").With("a", "WriteLine").With("start", "Start").Line("start", "a", "b", "end");

        Assert.Equal(["start", "a", "b", "end"], WorkflowPicture.Of(draft.Read()).Nodes.OrderBy(node => node.Box.X).Select(node => node.Id));
        Assert.Equal(["start", "a", "b", "end"], WorkflowPicture.Of(draft.Read(), PictureDirection.Down).Nodes.OrderBy(node => node.Box.Y).Select(node => node.Id));
    }

    [Fact]
    public void Two_ways_to_the_same_box_have_labels_of_their_own()
    {
        var definition = new Draft().Variable("Outcome")
            .With("start", "Start").WithTask("step").WithSwitch("choice", "ja", "ook ja", "ja, maar", "nog eens", "en nog eens").With("end", "End")
            .Line("start", "step", "choice").Arrow("choice", "end", "ja").Arrow("choice", "end", "ook ja").Arrow("choice", "end", "ja, maar")
            .Arrow("choice", "step", "nog eens").Arrow("choice", "step", "en nog eens").Read();

        IsReadable(definition);
        Assert.All(Both(definition), picture => Assert.Equal(5, picture.Arrows.Where(arrow => arrow.Label.Length > 0).Select(arrow => arrow.LabelBox).Distinct().Count()));
    }

    [Fact]
    public void The_label_of_a_loop_stands_inside_the_loop()
    {
        var loop = WorkflowPicture.Of(ProgressNoteFile.Definition).Arrows.Single(arrow => arrow.Label == "uitgesteld");

        Assert.True(loop.LabelBox.X > loop.Points.Min(point => point.X) && loop.LabelBox.Right < loop.Points.Max(point => point.X));
    }

    [Fact]
    public void What_goes_back_is_seen_from_the_start_and_not_from_the_order_of_the_file()
    {
        var draft = new Draft().Variable("Outcome").WithTask("second").WithSwitch("choice", "ja", "nee").WithTask("first").With("end", "End").With("start", "Start")
            .Line("start", "first", "second", "choice").Arrow("choice", "end", "ja").Arrow("choice", "first", "nee");

        Assert.Equal(["start", "first", "second", "end"], WorkflowPicture.Of(draft.Read()).Nodes.Select(node => node.Id));
    }

    [Fact]
    public void A_place_ends_somewhere()
    {
        var definition = Placed(new Draft().With("start", "Start").With("end", "End").Line("start", "end"), _ => ("1e999", "-1e308"));

        Assert.Equal(new PictureBox(1_000_000, -1_000_000, 160, 1_000_000), definition.Find("end")!.Designed);
    }

    [Fact]
    public void The_same_file_gives_the_same_picture() => Assert.Equal(
        Both(AnyFile(3, 40).Read()).Select(Described), Both(AnyFile(3, 40).Read()).Select(Described));

    [Fact]
    public void Two_hundred_activities_are_drawn_at_once()
    {
        var definition = AnyFile(1, 115).Read();
        Assert.InRange(definition.Activities.Count, 180, 220);
        IsReadable(definition);

        var best = Enumerable.Range(0, 5).Min(_ =>
        {
            var started = Stopwatch.GetTimestamp();
            WorkflowPicture.Of(definition);
            return Stopwatch.GetElapsedTime(started);
        });

        Assert.True(best < TimeSpan.FromMilliseconds(50), $"it took {best.TotalMilliseconds:0.0} ms");
    }

    [Fact]
    public void The_longest_chain_that_is_supported_can_be_drawn()
    {
        var ids = Enumerable.Range(1, 1998).Select(number => $"line{number}").ToList();
        var draft = ids.Aggregate(new Draft().With("start", "Start"), (chain, id) => chain.With(id, "WriteLine")).With("end", "End").Line(["start", .. ids, "end"]);

        Assert.Equal(1999, WorkflowPicture.Of(draft.Read()).Arrows.Count);
    }
}

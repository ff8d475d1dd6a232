using Lier.Portal.Documents.Problems;

namespace Lier.Portal.Pure.Tests.Documents.Problems;

/// <summary>What is wrong with a file is told as a <see cref="ReportProblem"/>: where, what stands there, what was expected.</summary>
public sealed class ReportProblemTests
{
    [Fact]
    public void A_problem_names_the_file_the_line_its_text_and_what_was_expected() =>
        Assert.Equal(
            "rapport.txt:31: «7-Klaar» — verwacht: «Stand van Zaken»",
            new ReportProblem(31, "  7-Klaar ", "«Stand van Zaken»").In("rapport.txt"));

    [Fact]
    public void A_long_line_is_cut() =>
        Assert.Equal($"r.txt:1: «{new string('a', 120)}…» — verwacht: «Tijd»", new ReportProblem(1, new string('a', 121), "«Tijd»").In("r.txt"));

    [Fact]
    public void A_cut_never_halves_a_character() =>
        Assert.Equal($"r.txt:1: «{new string('a', 119)}…» — verwacht: «Tijd»", new ReportProblem(1, new string('a', 119) + "😀😀", "«Tijd»").In("r.txt"));

    [Fact]
    public void A_control_character_never_reaches_the_terminal() =>
        Assert.Equal("r.txt:1: «a\uFFFD[31mb» — verwacht: «Tijd»", new ReportProblem(1, "a\u001B[31mb", "«Tijd»").In("r.txt"));
}

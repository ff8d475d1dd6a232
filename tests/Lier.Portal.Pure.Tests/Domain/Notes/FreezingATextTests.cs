using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>Each submission freezes the text of a <see cref="ProgressNote"/> as its next <see cref="NoteVersion"/>.</summary>
public sealed class FreezingATextTests
{
    [Fact]
    public void Each_submission_freezes_the_next_version()
    {
        var note = Given.SubmittedNote();
        var first = note.LastVersion!;
        note.Withdraw(Given.By(Townspeople.Author, 2));
        note.Write(Given.Text with { Progress = "Er zijn 21 fietsen hersteld." }, Given.By(Townspeople.Colleague, 3));
        note.Submit(Given.By(Townspeople.Author, 4));

        Assert.Equal((1, Given.Text, NoteVersion.FingerprintOf(Given.Text)), (first.Number, first.Text, first.Sha256));
        Assert.Equal([Townspeople.Author.Id], first.WriterIds);
        Assert.Same(first, note.Versions[0]);
        Assert.Equal((2, "Er zijn 21 fietsen hersteld."), (note.LastVersion!.Number, note.LastVersion.Text.Progress));
        Assert.Equal([Townspeople.Author.Id, Townspeople.Colleague.Id], note.LastVersion.WriterIds);
        Assert.NotEqual(first.Sha256, note.LastVersion.Sha256);
    }

    [Fact]
    public void What_is_published_is_what_was_submitted()
    {
        var note = Given.PublishedNote();

        Assert.Equal((Given.Text, Given.Text), (note.Text, Assert.Single(note.Versions).Text));
        Assert.Equal(NoteVersion.FingerprintOf(note.Text), note.LastVersion!.Sha256);
    }

    [Fact]
    public void The_hash_of_a_text_stays_the_same_through_the_years() => Assert.Equal(
        "a8add88f0bd254961628ae6fda1bd46f016df6b36e871d5bcec1733d635f2841",
        NoteVersion.FingerprintOf(new(ActionStatus.Halfway, "Financiële steun.", "Op schema.", Light.Green)));

    [Fact]
    public void Every_field_counts_in_the_hash()
    {
        NoteText[] texts =
        [
            Given.Text, Given.Text with { Status = null }, Given.Text with { Progress = "" }, Given.Text with { Timing = "" },
            Given.Text with { ProgressLight = null }, Given.Text with { TimingLight = null }, Given.Text with { StopReason = "." },
        ];

        Assert.Equal(texts.Length, texts.Select(NoteVersion.FingerprintOf).Distinct().Count());
    }

    [Fact]
    public void An_unfinished_text_is_kept_but_not_submitted()
    {
        var note = Given.EmptyNote();
        note.Write(new(Progress: "Begonnen."), Given.By(Townspeople.Author));

        Assert.Equal("Kies een status.", Refusal(() => note.Submit(Given.By(Townspeople.Author))));
        Assert.Equal((NoteStage.Draft, 0, 1), (note.Stage, note.Versions.Count, note.Revision));
    }

    [Fact]
    public void Who_comes_too_late_reads_what_happened()
    {
        var submitted = Given.SubmittedNote();
        var agreed = Given.AgreedNote();
        var approved = Given.ApprovedNote();

        Assert.Equal(
            "De tekst ligt vast: de nota is niet meer in opmaak (laatste stap: ingediend door Wim Peeters).",
            Refusal(() => submitted.Write(NoteText.Empty, Given.By(Townspeople.Colleague))));
        Assert.Equal(
            "De nota wacht niet op een akkoord (laatste stap: akkoord gegeven door Annemie Goris).",
            Refusal(() => agreed.Withdraw(Given.By(Townspeople.Author))));
        Assert.Equal(
            "De nota ligt niet bij het college (laatste stap: goedgekeurd door het college, geregistreerd door Katleen Janssens).",
            Refusal(() => Given.Decide(approved, DecisionOutcome.Approved)));
        Assert.Equal(
            "De nota wacht niet op een akkoord (ze is in opmaak).",
            Refusal(() => Given.WrittenNote().AgreeAlone(1, Given.By(Townspeople.Alderman))));
    }

    private static string Refusal(Action step) => Assert.Throws<RefusedException>(step).Message;
}

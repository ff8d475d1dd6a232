using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>
/// Whoever agrees to a <see cref="ProgressNote"/> or sends it back is competent that day, read that version, and had no hand in it.
/// </summary>
public sealed class JudgingANoteTests
{
    [Fact]
    public void Nobody_agrees_to_a_text_that_they_once_wrote_even_if_others_rewrote_it()
    {
        var note = Given.EmptyNote();
        note.Write(Given.Text, Given.By(Townspeople.AldermanWhoWrote));
        note.Submit(Given.By(Townspeople.Author, 1));
        note.Withdraw(Given.By(Townspeople.Author, 2));
        note.Write(Given.Text with { Progress = "Geheel anders." }, Given.By(Townspeople.Author, 3));
        note.Submit(Given.By(Townspeople.Author, 4));

        AssertRefused("Wie aan een tekst schreef, geeft er zelf geen akkoord op.", note, () => note.AgreeAlone(2, Given.By(Townspeople.AldermanWhoWrote, 5)));
    }

    [Fact]
    public void Who_submitted_an_earlier_version_only_may_agree_to_the_next()
    {
        var note = Given.WrittenNote();
        note.Submit(Given.By(Townspeople.AldermanWhoSubmitted, 1));
        AssertRefused("Wie een nota indient, geeft er zelf geen akkoord op.", note, () => note.AgreeAlone(1, Given.By(Townspeople.AldermanWhoSubmitted, 2)));
        note.Withdraw(Given.By(Townspeople.Author, 3));
        note.Submit(Given.By(Townspeople.Author, 4));

        note.AgreeAlone(2, Given.By(Townspeople.AldermanWhoSubmitted, 5));

        Assert.Equal(NoteStage.WithCollege, note.Stage);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_was_not_read_is_neither_agreed_nor_sent_back(int version)
    {
        var note = Given.SubmittedNote();
        note.Withdraw(Given.By(Townspeople.Author, 2));
        note.Submit(Given.By(Townspeople.Author, 3));
        var message = $"U las versie {version}, intussen is er een versie 2. Lees eerst de nieuwe tekst.";

        AssertRefused(message, note, () => note.AgreeAlone(version, Given.By(Townspeople.Alderman, 4)));
        AssertRefused(message, note, () => note.SendBack(Given.Asked, version, "Noem de cijfers.", Given.By(Townspeople.Alderman, 4)));
    }

    [Theory]
    [InlineData("", "Geef een reden op: de schrijver moet weten wat er anders moet.")]
    [InlineData(" \n", "Geef een reden op: de schrijver moet weten wat er anders moet.")]
    [InlineData("Fout\uffff", "Reden bevat een onzichtbaar stuurteken; plak de tekst opnieuw als gewone tekst.")]
    [InlineData("Fout\0", "Reden bevat een onzichtbaar stuurteken; plak de tekst opnieuw als gewone tekst.")]
    public void Sending_back_asks_for_a_reason(string reason, string message)
    {
        var note = Given.SubmittedNote();

        AssertRefused(message, note, () => note.SendBack(Given.Asked, 1, reason, Given.By(Townspeople.Alderman, 2)));
    }

    [Fact]
    public void The_day_of_the_signature_decides_who_is_competent()
    {
        var note = Given.SubmittedNote();

        AssertRefused(
            "Alleen wie vandaag als schepen bevoegd is voor deze actie, geeft akkoord of stuurt terug.", note, () => note.AgreeAlone(1, Given.By(Townspeople.FutureAlderman)));
        note.AgreeAlone(1, Given.By(Townspeople.FutureAlderman) with { Day = Given.Today.AddDays(1) });

        Assert.Equal(NoteStage.WithCollege, note.Stage);
    }

    [Fact]
    public void After_the_first_alderman_the_second_has_nothing_left_to_judge()
    {
        var note = Given.AgreedNote();

        AssertRefused(
            "De nota wacht niet op een akkoord (laatste stap: akkoord gegeven door Annemie Goris).", note, () => note.SendBack(Given.Asked, 1, "Nee.", Given.By(Townspeople.SecondAlderman)));
    }

    [Fact]
    public void The_page_shows_what_it_would_be_refused_with()
    {
        var note = Given.SubmittedNote();
        var objections = note.ObjectionsToAgreeing(Given.Asked, Townspeople.Author, Given.Today).ToList();

        Assert.Equal(3, objections.Count);
        AssertRefused(objections[0].Sentence, note, () => note.AgreeAlone(1, Given.By(Townspeople.Author)));
    }

    [Theory]
    [InlineData(nameof(Townspeople.Author), true)]
    [InlineData(nameof(Townspeople.Colleague), true)]
    [InlineData(nameof(Townspeople.StaffOfAnotherTeam), false)]
    [InlineData(nameof(Townspeople.TeamWithoutRole), false)]
    [InlineData(nameof(Townspeople.Alderman), true)]
    [InlineData(nameof(Townspeople.SecondAlderman), true)]
    [InlineData(nameof(Townspeople.AldermanOfAnotherAction), false)]
    [InlineData(nameof(Townspeople.FormerAlderman), false)]
    [InlineData(nameof(Townspeople.FutureAlderman), false)]
    [InlineData(nameof(Townspeople.MandateWithoutRole), false)]
    [InlineData(nameof(Townspeople.Secretary), true)]
    [InlineData(nameof(Townspeople.Administrator), false)]
    [InlineData(nameof(Townspeople.Nobody), false)]
    public void A_draft_is_seen_by_the_team_the_competent_alderman_and_the_secretary_only(string who, bool seen) =>
        Assert.Equal(seen, Given.WrittenNote().MayBeReadBy(Townspeople.Named(who), Given.Today));

    private static void AssertRefused(string message, ProgressNote note, Action step)
    {
        var before = (note.Stage, note.Revision, note.Acts.Count);

        Assert.Equal(message, Assert.Throws<RefusedException>(step).Message);
        Assert.Equal(before, (note.Stage, note.Revision, note.Acts.Count));
    }
}

using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>Who, on whose behalf, when, on which version, and why: a <see cref="NoteAct"/> for each step of a long road.</summary>
public sealed class FactsOfAStepTests
{
    [Fact]
    public void Every_step_of_a_long_road_is_on_record()
    {
        var note = Given.WrittenNote();
        note.Submit(Given.By(Townspeople.Author, 1));
        note.Withdraw(Given.By(Townspeople.Colleague, 2));
        note.Submit(Given.By(Townspeople.Colleague, 3));
        note.SendBack(Given.Asked, 2, "  Noem de cijfers. ", Given.By(Townspeople.Alderman, 4));
        note.Submit(Given.By(Townspeople.Author, 5));
        note.AgreeAlone(3, Given.By(Townspeople.SecondAlderman, 6));
        Decide(note, "2022-00045", DecisionOutcome.Deferred, "", 7);
        Decide(note, "2022-00046", DecisionOutcome.Returned, "Reken na.", 8);
        note.Submit(Given.By(Townspeople.Author, 9));
        note.AgreeAlone(4, Given.By(Townspeople.Alderman, 10));
        Decide(note, "2022-00047", DecisionOutcome.Approved, " ", 11);
        note.Publish(Given.By(Townspeople.Secretary, 12));

        Assert.Equal(
            [
                (1, ActKind.Submitted, Townspeople.Author.Id, 1, 1, null, null),
                (2, ActKind.Withdrawn, Townspeople.Colleague.Id, 2, 1, null, null),
                (3, ActKind.Submitted, Townspeople.Colleague.Id, 3, 2, null, null),
                (4, ActKind.SentBack, Townspeople.Alderman.Id, 4, 2, "Noem de cijfers.", null),
                (5, ActKind.Submitted, Townspeople.Author.Id, 5, 3, null, null),
                (6, ActKind.Agreed, Townspeople.SecondAlderman.Id, 6, 3, null, null),
                (7, ActKind.Deferred, Townspeople.Secretary.Id, 7, 3, null, "het college, zitting van 17 januari 2022, besluit 2022-00045"),
                (8, ActKind.ReturnedByCollege, Townspeople.Secretary.Id, 8, 3, "Reken na.", "het college, zitting van 17 januari 2022, besluit 2022-00046"),
                (9, ActKind.Submitted, Townspeople.Author.Id, 9, 4, null, null),
                (10, ActKind.Agreed, Townspeople.Alderman.Id, 10, 4, null, null),
                (11, ActKind.Approved, Townspeople.Secretary.Id, 11, 4, null, "het college, zitting van 17 januari 2022, besluit 2022-00047"),
                (12, ActKind.Published, Townspeople.Secretary.Id, 12, 4, (string?)null, (string?)null),
            ],
            note.Acts.Select(s => (s.Sequence, s.Kind, s.PersonId, (int)(s.At - Given.Now).TotalMinutes, s.VersionNumber, s.Reason, s.OnBehalfOf)));
        Assert.Equal("Bert Wollants", note.Acts[5].PersonName);
        Assert.Same(note.Acts[11], note.LastAct);
        Assert.Equal(13, note.Revision);
    }

    [Fact]
    public void Writing_leaves_who_wrote_last_and_everybody_who_wrote()
    {
        var note = Given.WrittenNote();
        note.Write(Given.Text with { Timing = "Anders." }, Given.By(Townspeople.Colleague, 5));
        note.Write(Given.Text, Given.By(Townspeople.Author, 6));

        Assert.Equal([Townspeople.Author.Id, Townspeople.Colleague.Id], note.WriterIds);
        Assert.Equal(("Wim Peeters", Given.Now.AddMinutes(6), 3), (note.LastWrittenBy, note.LastWrittenAt, note.Revision));
        Assert.Empty(note.Acts);
    }

    [Fact]
    public void Writing_the_same_text_makes_nobody_a_writer()
    {
        var note = Given.WrittenNote();
        note.Write(Given.Text with { }, Given.By(Townspeople.AldermanWhoWrote, 5));

        Assert.Equal([Townspeople.Author.Id], note.WriterIds);
        Assert.Equal(("Wim Peeters", 1), (note.LastWrittenBy, note.Revision));
    }

    private static void Decide(ProgressNote note, string number, DecisionOutcome outcome, string reason, int minutes) =>
        Given.Decision(number).On(note, note.LastVersion!.Number, outcome, reason, Given.By(Townspeople.Secretary, minutes));
}

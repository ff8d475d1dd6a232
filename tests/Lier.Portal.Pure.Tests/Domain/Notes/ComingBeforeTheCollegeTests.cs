using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>The last guard of <see cref="ProgressNote"/>, for a route that the check should never have let pass.</summary>
public sealed class ComingBeforeTheCollegeTests
{
    private static readonly AgreementRequest OfTheHead = new("diensthoofd", Role.HeadOfService, Within.Team);
    private static readonly Person Head = new(30, "Griet Bos", [Role.HeadOfService], [Given.Team]);

    [Fact]
    public void A_note_on_which_nobody_agreed_does_not() => DoesNot(Given.SubmittedNote());

    [Fact]
    public void A_note_on_which_only_the_head_of_service_agreed_does_not()
    {
        var note = Given.SubmittedNote();
        note.Agree(OfTheHead, 1, Given.By(Head));

        DoesNot(note);
    }

    [Fact]
    public void A_note_of_which_the_alderman_agreed_to_an_older_version_does_not()
    {
        var note = Given.SubmittedNote();
        note.Agree(Given.Asked, 1, Given.By(Townspeople.Alderman));
        note.SendBack(OfTheHead, 1, "Noem de cijfers.", Given.By(Head));
        note.Write(Given.Text with { Progress = "Er zijn 21 fietsen hersteld." }, Given.By(Townspeople.Author));
        note.Submit(Given.By(Townspeople.Author));
        note.Agree(OfTheHead, 2, Given.By(Head));

        DoesNot(note);
    }

    private static void DoesNot(ProgressNote note)
    {
        Assert.Throws<InvalidOperationException>(note.BringBeforeCollege);
        Assert.Equal(NoteStage.ForAgreement, note.Stage);
    }
}

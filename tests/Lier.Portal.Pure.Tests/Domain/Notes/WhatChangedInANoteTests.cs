using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>A <see cref="NoteChange"/> says what a note tells anew beside what was last published of its action.</summary>
public sealed class WhatChangedInANoteTests
{
    private static readonly ReportedNote Before = new(ActionStatus.Halfway, "2-halverwege", "Twintig fietsen\nhersteld.", "Op schema.");
    private static readonly NoteText Same = new(ActionStatus.Halfway, "Twintig fietsen hersteld.\n", "Op schema.", Light.Red, Light.Green);

    [Fact]
    public void What_was_never_published_is_new() => Assert.Equal(NoteChange.New, NoteChangeText.Since(null, Same));

    [Fact]
    public void Other_line_breaks_and_lights_that_a_report_may_lack_are_no_change() => Assert.Equal(NoteChange.Unchanged, NoteChangeText.Since(Before, Same));

    [Fact]
    public void Another_status_or_another_word_is_a_change() => Assert.All(
        new[] { Same with { Status = ActionStatus.Finished }, Same with { Progress = "Dertig." }, Same with { Timing = "" }, Same with { StopReason = "Op." } },
        now => Assert.Equal(NoteChange.Changed, NoteChangeText.Since(Before, now)));

    [Fact]
    public void Somebody_would_agree_in_the_name_of_just_those_for_whom_the_agreement_is_then_recorded()
    {
        var note = Given.SubmittedNote();
        var expected = note.AgreesFor(Given.Asked, Townspeople.Alderman, Given.Today);

        note.AgreeAlone(1, Given.By(Townspeople.Alderman, 2));

        Assert.Equal(expected.Select(p => (int?)p.Id), note.Acts.Where(s => s.Kind == ActKind.Agreed).Select(s => s.PartyId));
        Assert.Empty(note.AgreesFor(Given.Asked, Townspeople.Author, Given.Today));
    }
}

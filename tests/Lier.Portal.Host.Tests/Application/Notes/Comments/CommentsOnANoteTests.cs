using Lier.Portal.Application.Notes.Work;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Notes.Comments;

/// <summary>Comments with the real route and the real database: <see cref="CommentCommands"/> and <see cref="CommentQueries"/>.</summary>
public sealed class CommentsOnANoteTests(Portal portal) : IClassFixture<Portal>
{
    private CommentCommands Steps => portal.Services.GetRequiredService<CommentCommands>();

    private CommentQueries Queries => portal.Services.GetRequiredService<CommentQueries>();

    private static Passage Words(string slug) => new(NoteField.Progress, $"gebeurde met {slug}");

    [Fact]
    public async Task A_comment_is_still_there_after_withdrawing_and_submitting_again()
    {
        const string slug = "01-11-sap-01-01";
        var note = await portal.SubmittedAsync(slug);
        var (staff, alderman) = (await portal.PersonAsync(Role.Staff), await portal.PersonAsync(Role.Alderman));
        var id = await Steps.AddAsync(note.Id, Words(slug), "Wat precies?", alderman);
        await Steps.ReplyAsync(id, "We schrijven het uit.", staff);

        await portal.Notes.WithdrawAsync(note.Id, staff);
        var draft = Assert.Single((await Queries.OnAsync(note.Id, staff)).Comments);
        await portal.Notes.SubmitAsync(note.Id, (await portal.NoteAsync(slug)).Revision, new NoteText(ActionStatus.Halfway, "Alles staat er nu."), staff);
        var reading = await Queries.OnAsync(note.Id, alderman);

        Assert.True(draft.MayResolve);
        var comment = Assert.Single(reading.Comments);
        Assert.Equal((1, "Wat precies?", NoteCommentState.Open, 1), (comment.VersionNumber, comment.Text, comment.State, reading.Open));
        Assert.Equal("We schrijven het uit.", Assert.Single(comment.Entries).Text);
        Assert.False(comment.Passage.StandsIn(reading.Text));
        Assert.True(comment is { MayReply: true, MayResolve: true, MayWithdraw: true, MayReopen: false });
    }

    [Theory]
    [InlineData(Role.Staff, true)]
    [InlineData(Role.HeadOfService, true)]
    [InlineData(Role.ManagementTeam, false)]
    [InlineData(Role.Alderman, true)]
    [InlineData(Role.CollegeSecretary, true)]
    [InlineData(Role.Administrator, false)]
    public async Task Who_may_not_read_the_note_reads_no_comment_and_makes_none(Role role, bool may)
    {
        const string slug = "01-11-sap-01-02";
        var note = await portal.NoteAsync(slug) is { Stage: NoteStage.ForAgreement } there ? there : await portal.SubmittedAsync(slug);
        var by = await portal.PersonAsync(role);

        Assert.Equal(may, await Record.ExceptionAsync(() => Queries.OnAsync(note.Id, by)) is null);
        Assert.Equal(may, await Record.ExceptionAsync(() => Steps.AddAsync(note.Id, Words(slug), "Iets.", by)) is null);
    }

    [Fact]
    public async Task What_the_team_says_about_a_draft_that_was_taken_back_stays_with_the_team()
    {
        const string slug = "01-11-sap-01-03";
        var note = await portal.SubmittedAsync(slug);
        var (staff, alderman) = (await portal.PersonAsync(Role.Staff), await portal.PersonAsync(Role.Alderman));
        await portal.Notes.WithdrawAsync(note.Id, staff);
        await portal.Notes.WriteAsync(note.Id, (await portal.NoteAsync(slug)).Revision, new NoteText(ActionStatus.Halfway, "Een geheim plan."), staff);
        var id = await Steps.AddAsync(note.Id, new Passage(NoteField.Progress, "geheim plan"), "Dit moet eruit.", staff);

        Assert.Empty((await Queries.OnAsync(note.Id, alderman)).Comments);
        Assert.DoesNotContain("geheim", (await Queries.OnAsync(note.Id, alderman)).Text.Progress, StringComparison.Ordinal);
        await Assert.ThrowsAsync<RefusedException>(() => Steps.ReplyAsync(id, "Wat moet eruit?", alderman));
        await Assert.ThrowsAsync<RefusedException>(() => Steps.AddAsync(note.Id, new Passage(NoteField.Progress, "geheim plan"), "Wat is dat?", alderman));
    }

    [Fact]
    public async Task Once_the_college_approved_only_reading_is_left()
    {
        const string slug = "01-11-sap-01-04";
        var note = await portal.SubmittedAsync(slug);
        var (staff, alderman) = (await portal.PersonAsync(Role.Staff), await portal.PersonAsync(Role.Alderman));
        var id = await Steps.AddAsync(note.Id, Words(slug), "Wat precies?", alderman);
        await portal.Notes.AgreeAsync(note.Id, 1, alderman);
        await portal.DecideAsync(await portal.NoteAsync(slug), DecisionOutcome.Approved);

        await Assert.ThrowsAsync<RefusedException>(() => Steps.ResolveAsync(id, staff));
        await Assert.ThrowsAsync<RefusedException>(() => Steps.AddAsync(note.Id, Words(slug), "Nog iets.", staff));

        var reading = await Queries.OnAsync(note.Id, staff);
        Assert.False(reading.MayComment);
        Assert.True(Assert.Single(reading.Comments) is { MayReply: false, MayResolve: false, MayWithdraw: false, State: NoteCommentState.Open });
    }

    [Fact]
    public async Task Of_two_who_answer_at_the_same_moment_neither_answer_is_lost_without_a_word()
    {
        const string slug = "01-11-sap-01-05";
        var note = await portal.SubmittedAsync(slug);
        var (staff, alderman) = (await portal.PersonAsync(Role.Staff), await portal.PersonAsync(Role.Alderman));
        var id = await Steps.AddAsync(note.Id, Words(slug), "Wat precies?", alderman);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Record.ExceptionAsync(() => Steps.ReplyAsync(id, $"Antwoord {i}", i % 2 == 0 ? staff : alderman))));

        Assert.All(answers.OfType<Exception>(), refused => Assert.StartsWith("Iemand was u voor", Assert.IsType<RefusedException>(refused).Message, StringComparison.Ordinal));
        Assert.Equal(answers.Count(a => a is null), Assert.Single((await Queries.OnAsync(note.Id, staff)).Comments).Entries.Count);
    }

    [Fact]
    public async Task Open_comments_are_counted_among_ones_work()
    {
        const string slug = "01-11-sap-02-02";
        var note = await portal.SubmittedAsync(slug);
        var (staff, alderman) = (await portal.PersonAsync(Role.Staff), await portal.PersonAsync(Role.Alderman));
        await Steps.AddAsync(note.Id, Words(slug), "Een.", alderman);
        await Steps.ResolveAsync(await Steps.AddAsync(note.Id, Words(slug), "Twee.", alderman), staff);
        await Steps.AddAsync(note.Id, Words(slug), "Drie.", staff);

        using var visitor = await Visitor.SignedInAsync(portal, Role.Staff);
        var row = Assert.Single((await portal.Services.GetRequiredService<WorkQueries>().ToJudgeAsync(alderman)).Rows, r => r.Slug == slug);

        Assert.Equal(2, row.OpenComments);
        Assert.Contains("2 open opmerkingen", await visitor.ReadAsync("/werk"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_types_is_shown_as_typed()
    {
        const string slug = "01-11-sap-02-01";
        var note = await portal.SubmittedAsync(slug);
        await Steps.AddAsync(note.Id, Words(slug), "<script>alert(1)</script> **vet**", await portal.PersonAsync(Role.Alderman));
        using var visitor = await Visitor.SignedInAsync(portal, Role.Staff);

        var page = await visitor.ReadAsync($"/notas/2021-h2/{slug}");

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; **vet**", page, StringComparison.Ordinal);
        Assert.Contains("1 open opmerking", page, StringComparison.Ordinal);
    }
}

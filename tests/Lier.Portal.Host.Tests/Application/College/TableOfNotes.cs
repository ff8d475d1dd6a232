using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.College;

/// <summary>Brings notes before the college and decides on them, for tests about what the secretary sees.</summary>
public static class TableOfNotes
{
    /// <summary>Submitted by the team and agreed to by the alderman.</summary>
    public static async Task<ProgressNote> AgreedAsync(this Portal portal, string slug)
    {
        var note = await portal.SubmittedAsync(slug);
        await portal.Notes.AgreeAsync(note.Id, note.LastVersion!.Number, await portal.PersonAsync(Role.Alderman));
        return await portal.NoteAsync(slug);
    }

    /// <returns>The id of the decision.</returns>
    public static async Task<int> RegisterAsync(this Portal portal, string number, params (ProgressNote Note, DecisionOutcome Outcome, string Reason)[] results) =>
        await portal.Services.GetRequiredService<CollegeCommands>().RegisterAsync(
            Portal.Period, new DateOnly(2022, 1, 31), number, [.. results.Select(r => new NoteResult(r.Note.Id, r.Note.LastVersion!.Number, r.Outcome, r.Reason))],
            await portal.PersonAsync(Role.CollegeSecretary));
}

using Lier.Portal.Application.Notes.Agreeing;
using Lier.Portal.Application.Notes.Comments;
using Lier.Portal.Application.Notes.EvidenceItems;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Notes.Work;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Desks.Keeping;
using Lier.Portal.Desks.Notes;

namespace Lier.Portal.Host;

/// <summary>Writing progress notes, and agreeing to them, along their route.</summary>
internal static class NotesSetup
{
    public static void AddNotes(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton<WorkQueries>()
            .AddSingleton<NoteQueries>()
            .AddSingleton<NoteCommands>()
            .AddSingleton<NotePresence>()
            .AddScoped<NoteKeeping>()
            .AddScoped<BrowserCopy>()
            .AddScoped<Keepers>()
            .AddSingleton<AgreementQueries>()
            .AddSingleton<AgreementListQueries>()
            .AddSingleton<CommentQueries>()
            .AddSingleton<CommentCommands>()
            .AddSingleton<EvidenceQueries>()
            .AddSingleton<EvidenceCommands>();
    }

    public static void MapNoteDesk(this WebApplication app)
    {
        app.MapNotes();
        app.MapEvidence();
    }
}

using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Publications;

/// <summary>What belongs to every publication, of the portal's own or taken in: its forms, and its line in the register.</summary>
public static class KeptForms
{
    public static void Freeze(PortalDb db, PublishedReport report, DateTimeOffset at, PortalAddress portal) =>
        Freeze(db, report, ReportForms.Written, at, portal);

    public static void Freeze(PortalDb db, PublishedProgramme programme, DateTimeOffset at, PortalAddress portal) =>
        Freeze(db, programme, ProgrammeForms.Written, at, portal);

    /// <summary>
    /// Makes the forms that the portal did not know yet when something was published, each with its own line in the register.
    /// </summary>
    public static async Task AddMissingAsync(PortalDb db, DateTimeOffset at, PortalAddress portal, CancellationToken cancel)
    {
        await AddMissingAsync(db, db.Reports, ReportForms.Written, at, portal, cancel);
        await AddMissingAsync(db, db.PublishedProgrammes, ProgrammeForms.Written, at, portal, cancel);
    }

    private static void Freeze<TContent>(
        PortalDb db, Publication<TContent> publication, FormSet<TContent> forms, DateTimeOffset at, PortalAddress portal)
        where TContent : class, IPublishedContent
    {
        foreach (var form in forms.MadeAtOnce) publication.Keep(form.Ending, form.Write(publication.Content, portal));
        db.Add(publication);
        db.Add(RegisterEntry.Of(publication, at));
    }

    private static async Task AddMissingAsync<TPublication, TContent>(
        PortalDb db,
        DbSet<TPublication> publications,
        FormSet<TContent> forms,
        DateTimeOffset at,
        PortalAddress portal,
        CancellationToken cancel)
        where TPublication : Publication<TContent>
        where TContent : class, IPublishedContent
    {
        var known = forms.MadeAtOnce.Select(f => f.Ending).ToList();
        var incomplete = publications.Where(p => p.Files.Count(f => known.Contains(f.Form)) < known.Count);
        foreach (var id in await incomplete.OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(cancel))
        {
            var publication = await publications.SingleAsync(p => p.Id == id, cancel);
            var kept = await db.FormsOfAsync(publication, cancel);
            foreach (var form in forms.MadeAtOnce.Where(f => !kept.Contains(f.Ending)))
                db.Add(RegisterEntry.Of(publication, publication.Keep(form.Ending, form.Write(publication.Content, portal)), at));
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }
}

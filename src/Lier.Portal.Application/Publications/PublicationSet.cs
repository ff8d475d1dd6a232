using Lier.Portal.Application.Data;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Publications;

/// <summary>What a reader may be shown of publications: the one place that says what withdrawn means.</summary>
public static class PublicationSet
{
    public static IQueryable<TPublication> NotWithdrawn<TPublication>(this IQueryable<TPublication> publications, PortalDb db)
        where TPublication : Publication =>
        publications.Where(p => !db.Register.Any(e => e.Sha256 == p.Sha256 && e.Kind == RegisterKind.Withdrawn));

    /// <summary>The line by which a version was taken back, or null.</summary>
    public static Task<RegisterEntry?> WithdrawalOfAsync(this PortalDb db, Publication publication, CancellationToken cancel) =>
        db.WithdrawalsOf(publication).AsNoTracking().FirstOrDefaultAsync(cancel);

    /// <summary>How the names end of the files that are kept with it.</summary>
    public static async Task<IReadOnlyList<string>> FormsOfAsync<TContent>(
        this PortalDb db, Publication<TContent> publication, CancellationToken cancel)
        where TContent : class, IPublishedContent =>
        await db.Set<PublishedFile<TContent>>().Where(f => f.PublicationId == publication.Id).Select(f => f.Form).ToListAsync(cancel);

    /// <summary>The bytes of a file, or null.</summary>
    public static Task<byte[]?> FileOfAsync<TContent>(
        this PortalDb db, Publication<TContent> publication, string form, CancellationToken cancel)
        where TContent : class, IPublishedContent =>
        db.Set<PublishedFile<TContent>>().Where(f => f.PublicationId == publication.Id && f.Form == form)
            .Select(f => f.Content).FirstOrDefaultAsync(cancel);

    internal static IQueryable<RegisterEntry> WithdrawalsOf(this PortalDb db, Publication publication) => db.Register.Where(
        e => e.Address == publication.Address && e.Version == publication.Version && e.Kind == RegisterKind.Withdrawn);
}

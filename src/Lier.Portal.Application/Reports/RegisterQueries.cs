using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Reports;

/// <summary>The public register, and what a file is that somebody downloaded.</summary>
public sealed class RegisterQueries(IDbContextFactory<PortalDb> databases)
{
    /// <summary>How many lines the page shows; the file has all of them.</summary>
    public const int Most = 200;

    /// <summary>The newest lines first.</summary>
    public async Task<IReadOnlyList<RegisterEntry>> NewestAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Register.AsNoTracking().OrderByDescending(e => e.Number).Take(Most).ToListAsync(cancel);
    }

    /// <summary>Every line as it was hashed, oldest first.</summary>
    public async Task<IReadOnlyList<string>> LinesAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return (await db.Register.AsNoTracking().OrderBy(e => e.Number).ToListAsync(cancel)).ConvertAll(e => e.Line);
    }

    /// <summary>The publication that has a file of this fingerprint, or null.</summary>
    public async Task<KnownFile?> WhatIsAsync(string sha256, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (await FileAsync(db, sha256, cancel) is not { } file) return null;
        var lines = await db.Register.AsNoTracking().Where(e => e.Address == file.Address).OrderBy(e => e.Number).ToListAsync(cancel);
        // What the register does not know was put there by somebody else.
        return lines.Exists(e => e.Version == file.Version && e.Names(file.Form, sha256)) ? file with { Lines = lines } : null;
    }

    private static async Task<KnownFile?> FileAsync(PortalDb db, string sha256, CancellationToken cancel)
    {
        var frozen = db.Reports.Where(r => r.Sha256 == sha256)
            .Select(r => new { r.Period, r.Version, Form = Publication.FrozenForm });
        var others = db.PublishedFiles.Where(f => f.Sha256 == sha256)
            .Join(db.Reports, f => f.PublicationId, r => r.Id, (f, r) => new { r.Period, r.Version, f.Form });
        if (await frozen.Concat(others).FirstOrDefaultAsync(cancel) is { } report)
            return new(Urls.Report(report.Period), $"rapport {report.Period.Label}", report.Version, report.Form, []);
        return await ProgrammeFileAsync(db, sha256, cancel);
    }

    private static async Task<KnownFile?> ProgrammeFileAsync(PortalDb db, string sha256, CancellationToken cancel)
    {
        var frozen = db.PublishedProgrammes.Where(p => p.Sha256 == sha256)
            .Select(p => new { p.Slug, p.Name, p.Version, Form = Publication.FrozenForm });
        var others = db.ProgrammeFiles.Where(f => f.Sha256 == sha256)
            .Join(db.PublishedProgrammes, f => f.PublicationId, p => p.Id, (f, p) => new { p.Slug, p.Name, p.Version, f.Form });
        return await frozen.Concat(others).FirstOrDefaultAsync(cancel) is { } programme
            ? new(Urls.Programme(programme.Slug), $"programma {programme.Name}", programme.Version, programme.Form, [])
            : null;
    }
}

/// <summary>A file of a publication, with everything that the register says about its half-year or programme.</summary>
/// <param name="Address">Where the latest version stands.</param>
/// <param name="Name">As it stands in a sentence: <c>rapport eerste helft 2021</c>.</param>
public sealed record KnownFile(string Address, string Name, int Version, string Form, IReadOnlyList<RegisterEntry> Lines)
{
    /// <summary>Where the version that it is a file of stands.</summary>
    public string VersionAddress => $"{Address}/v{Version}";

    /// <summary>The line by which it was published or taken in.</summary>
    public RegisterEntry Published => Lines.First(e => e.Version == Version);

    public RegisterEntry? Withdrawal => Lines.FirstOrDefault(e => e.Version == Version && e.Kind == RegisterKind.Withdrawn);

    public int Latest => Lines.Max(e => e.Version);
}

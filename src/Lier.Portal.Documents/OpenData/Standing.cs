using Lier.Portal.Domain;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Documents.OpenData;

/// <summary>What stands published of a half-year.</summary>
/// <param name="ChangedAt">When the register last said something about it.</param>
/// <param name="Actions">The addresses of its actions, without what stands before.</param>
public sealed record StandingReport(
    ReportingPeriod Period,
    int Version,
    DateTimeOffset? ChangedAt,
    DateTimeOffset? PublishedAt,
    IReadOnlyList<StandingFile> Files,
    IReadOnlyList<string> Actions);

/// <summary>What stands published of a programme.</summary>
/// <param name="ChangedAt">When the register last said something about it.</param>
public sealed record StandingProgramme(ProgrammeContent Content, DateTimeOffset? ChangedAt, IReadOnlyList<StandingFile> Files);

/// <summary>One form of a publication: its size in bytes, and its fingerprint.</summary>
public sealed record StandingFile(string Form, int Size, string Sha256);

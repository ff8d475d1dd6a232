namespace Lier.Portal.Documents.OpenData;

/// <summary>
/// Under which licence what is published may be used: the address of the licence, or null while the city has not decided.
/// </summary>
public sealed record OpenDataLicence(string? Address);

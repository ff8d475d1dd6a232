namespace Lier.Portal.Application.Administration;

/// <summary>An action that can be picked among others.</summary>
/// <param name="Now">Whose it is now, in words; null where the page says so already.</param>
public sealed record ActionChoice(int Id, string Code, string Title, string? Now);

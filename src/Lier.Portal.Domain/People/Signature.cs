namespace Lier.Portal.Domain.People;

/// <summary>Who does something, at what instant, and which day that is in Lier.</summary>
public sealed record Signature(Person Person, DateTimeOffset At, DateOnly Day);

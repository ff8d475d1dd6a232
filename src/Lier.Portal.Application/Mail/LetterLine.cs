namespace Lier.Portal.Application.Mail;

/// <summary>A line of a mail, in plain words; those below it stand out in one way each.</summary>
public record LetterLine(string Words);

/// <summary>What the block is about.</summary>
public sealed record HeadingLine(string Words) : LetterLine(Words);

/// <summary>A name.</summary>
public sealed record StrongLine(string Words) : LetterLine(Words);

/// <summary>Words of somebody, behind what they are.</summary>
public sealed record LabelledLine(string Label, string Words) : LetterLine(Words);

/// <summary>Where to go, by a whole address.</summary>
public sealed record LinkLine(string Words, string Address) : LetterLine(Words);

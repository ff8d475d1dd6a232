namespace Lier.Portal;

/// <summary>What two texts must have in common to be the same: everything but white space and the bullet U+F0B7.</summary>
public static class Letters
{
    public static string Of(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\uf0b7'));
}

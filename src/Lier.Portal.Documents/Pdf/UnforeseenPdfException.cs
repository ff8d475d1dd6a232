namespace Lier.Portal.Documents.Pdf;

/// <summary>Chromium wrote a PDF of a shape that we do not know how to finish: better none than a broken one.</summary>
public sealed class UnforeseenPdfException(string what) : Exception($"The PDF that Chromium wrote cannot be finished: {what}.");

namespace Lier.Portal.Application.Printing;

/// <summary>Chromium was there, and made no PDF; the message ends with what it said last.</summary>
public sealed class ChromiumFailedException(string what, string said, Exception? inner = null)
    : Exception($"Chromium {what}. It said: {(said.Length > 0 ? said.Trim() : "nothing")}", inner)
{
    /// <summary>How many letters of what Chromium says are worth a place in the log.</summary>
    internal const int Enough = 4000;
}

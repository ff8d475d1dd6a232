namespace Lier.Portal.Desks.Keeping;

/// <summary>Where what is typed goes, in the name of whoever sits at the desk at that moment.</summary>
/// <param name="WriteAsync">Keeps what grew from a revision, and gives the revision that it has now.</param>
/// <param name="SubmitAsync">Keeps it and hands it in.</param>
/// <param name="NewerAsync">
/// As somebody else saved it since a revision; null when nobody did, or when it is no longer a draft that this person may write in.
/// </param>
public sealed record Storage<TText>(
    Func<int, TText, Task<int>> WriteAsync, Func<int, TText, Task> SubmitAsync, Func<int, Task<Newer<TText>?>> NewerAsync)
{
    /// <summary>As <see cref="NewerAsync"/>; null too when this person may not ask any more.</summary>
    public async Task<Newer<TText>?> FindNewerAsync(int revision)
    {
        try
        {
            return await NewerAsync(revision);
        }
        catch (RefusedException)
        {
            return null;
        }
    }
}

/// <summary>What somebody else saved meanwhile.</summary>
public sealed record Newer<TText>(TText Text, int Revision, string By);

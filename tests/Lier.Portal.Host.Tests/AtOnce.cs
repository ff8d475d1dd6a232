using Lier.Portal.Domain;

namespace Lier.Portal;

/// <summary>Steps that begin together, each on a thread of its own.</summary>
internal static class AtOnce
{
    /// <summary>Takes a step as soon as all may start.</summary>
    /// <returns>Why it was refused; null when it went through.</returns>
    public static async Task<RefusedException?> StepAsync(Task start, Func<Task> step)
    {
        await start;
        try
        {
            await Task.Run(step);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused;
        }
    }
}

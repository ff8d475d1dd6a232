using Lier.Portal.Desks.Keeping;
using Microsoft.JSInterop;

namespace Lier.Portal.Pure.Tests.Desks.Keeping;

/// <summary>A page and its script in one: writes down what it is told, until it is gone.</summary>
internal sealed class FakeBrowser : IJSRuntime, IJSObjectReference
{
    public List<string> Told { get; } = [];

    /// <summary>What an earlier page left.</summary>
    public KeptInBrowser? Left { get; init; }

    /// <summary>What the portal said to have heard and stored.</summary>
    public Dictionary<string, string> Heard { get; private set; } = [];

    public bool IsGone { get; set; }

    /// <summary>What happens on the page while it forgets.</summary>
    public Func<Task> WhileForgetting { get; set; } = () => Task.CompletedTask;

    public async ValueTask<T> InvokeAsync<T>(string identifier, object?[]? args)
    {
        if (IsGone) throw new JSDisconnectedException("The page is gone.");
        Told.Add($"{identifier} {args!.OfType<string>().First()}");
        if (identifier == "release") Heard = args!.OfType<Dictionary<string, string>>().Last();
        if (identifier == "forget") await WhileForgetting();
        return identifier switch
        {
            "import" => (T)(object)this,
            "begin" => (T)(object?)Left!,
            _ => default!,
        };
    }

    public ValueTask<T> InvokeAsync<T>(string identifier, CancellationToken cancellationToken, object?[]? args) =>
        InvokeAsync<T>(identifier, args);

    public ValueTask DisposeAsync() => IsGone ? throw new JSDisconnectedException("The page is gone.") : ValueTask.CompletedTask;
}

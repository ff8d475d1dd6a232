namespace Lier.Portal.Application.Printing;

/// <summary>A portal that finds the Chromium of this machine.</summary>
public sealed class PrintingPortal : IAsyncLifetime
{
    public static readonly IReadOnlyList<(string Name, string Value)> WithChromium = [("Pdf:Chromium", "")];

    public Portal Portal { get; } = new() { Settings = WithChromium };

    public Task InitializeAsync() => Portal.InitializeAsync();

    public Task DisposeAsync() => Portal.DisposeAsync().AsTask();
}

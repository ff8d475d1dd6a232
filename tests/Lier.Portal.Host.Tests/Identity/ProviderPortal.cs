using Lier.Portal.Application.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lier.Portal.Identity;

/// <summary>The real portal as in production, with settings and a database file of its own.</summary>
public sealed class ProviderPortal(string environment, params (string Name, string Value)[] settings) : WebApplicationFactory<Program>
{
    private readonly string databaseFile = Path.Combine(Path.GetTempPath(), $"lier-portal-{Guid.NewGuid():N}.db");

    /// <summary>Everything that was logged so far.</summary>
    public LogLines Log { get; } = new();

    public static (string Name, string Value)[] At(string authority, params (string Name, string Value)[] more) =>
        [("AzureAd:Authority", authority), ("AzureAd:ClientId", "lier-portal"), ("AzureAd:ClientSecret", "for-tests-only"), .. more];

    public static ProviderPortal Start(string authority, params (string Name, string Value)[] more)
    {
        var portal = new ProviderPortal("Production", At(authority, more));
        portal.UseKestrel(0);
        portal.StartServer();
        return portal;
    }

    public Uri Url(string path) => new(ClientOptions.BaseAddress, path);

    public async Task<PortalDb> OpenDatabaseAsync() => await Services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        builder.UseSetting("ConnectionStrings:Portal", $"Data Source={databaseFile}");
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
        builder.ConfigureLogging(logging => logging.AddProvider(Log));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(databaseFile) + "*")) File.Delete(file);
    }
}

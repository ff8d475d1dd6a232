using System.Reflection;
using Lier.Portal.Application.Mail;
using Lier.Portal.Application.Settings;
using Lier.Portal.CommandLine;
using Lier.Portal.Host;

try
{
    // Every setting comes from appsettings, the environment or the command line; the app's own folder holds its files,
    // and a file named on the command line is looked up where the command was typed.
    args = DotnetRun.Prepare(args);
    var builder = WebApplication.CreateBuilder(
        new WebApplicationOptions { Args = Verbs.SettingsIn(args), ContentRootPath = AppContext.BaseDirectory });
    builder.AddPortal();

    if (args is [var verb, ..] && !verb.StartsWith('-')) return await Verbs.RunAsync(builder, verb, args[1..]);

    SignInCheck.Refuse(builder);
    MailCheck.Refuse(builder.Configuration);
    var app = builder.Build();
    app.UsePortal();
    await app.StartPortalAsync();
    return 0;
}
catch (SetupException refusal) when (Assembly.GetEntryAssembly() == typeof(Program).Assembly)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}

/// <summary>Named so that tests can start the portal in their own process; there a refusal to start is theirs to catch.</summary>
public partial class Program;

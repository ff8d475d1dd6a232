namespace Lier.Portal.CommandLine;

/// <summary>
/// A developer's defaults, for <c>dotnet run</c> only: the project file puts a word in front of the arguments. The environment and the
/// command line go before them. A launch profile would do the same, but announces itself on standard output, where an export goes.
/// </summary>
public static class DotnetRun
{
    private const string Word = "--dotnet-run";

    /// <returns>The arguments without the word.</returns>
    public static string[] Prepare(string[] args)
    {
        if (args is not [Word, .. var rest]) return args;
        if (Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is null)
            SetUnlessGiven("ASPNETCORE_ENVIRONMENT", Environments.Development);
        SetUnlessGiven("ASPNETCORE_URLS", "http://localhost:5080");
        return rest;
    }

    private static void SetUnlessGiven(string name, string value)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name))) Environment.SetEnvironmentVariable(name, value);
    }
}

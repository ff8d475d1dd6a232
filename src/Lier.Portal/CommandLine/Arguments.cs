using System.Globalization;

namespace Lier.Portal.CommandLine;

/// <summary>
/// The words after a verb: files first, then <c>--name value</c> and <c>--switch</c>; portal settings among them are passed
/// over.
/// </summary>
public sealed class Arguments
{
    private readonly Dictionary<string, string> options = [];
    private readonly HashSet<string> switches = [];
    private readonly List<string> words = [];

    public Arguments(string[] args, string[] options, string[] switches)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal)) words.Add(args[i]);
            else if (switches.Contains(args[i][2..])) this.switches.Add(args[i][2..]);
            else if (args[i].Split('=', 2) is [var name, var value] && IsKnown(name[2..])) this.options[name[2..]] = value;
            else if (IsKnown(args[i][2..].Split('=')[0])) this.options[args[i][2..]] = ++i < args.Length ? args[i] : throw NoValue();
            else throw new UsageException($"Onbekende optie “{args[i]}”.");
        }

        UsageException NoValue() => new($"Na {args[^1]} ontbreekt een waarde.");

        // A setting such as ConnectionStrings:Portal is the configuration's business, not the verb's.
        bool IsKnown(string name) => options.Contains(name) || name.Contains(':') || name is "environment" or "urls";
    }

    public string File => words switch
    {
        [var file] => file,
        [] => throw new UsageException("Noem het bestand."),
        _ => throw new UsageException($"Eén bestand per keer; “{words[1]}” is er te veel aan."),
    };

    /// <summary>What stands before the options, a lone hyphen included.</summary>
    public IReadOnlyList<string> Words => words;

    public ReportingPeriod Period => ReportingPeriod.TryParse(Required("period"), null, out var period)
        ? period
        : throw new UsageException($"“{Required("period")}” is geen periode zoals 2021-H1.");

    public int? Version => !options.TryGetValue("version", out var text) ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 0 ? version
        : throw new UsageException($"“{text}” is geen versienummer.");

    public bool Has(string name) => switches.Contains(name);

    public string Required(string name) =>
        options.TryGetValue(name, out var value) ? value : throw new UsageException($"--{name} ontbreekt.");

    /// <summary>Null when it was not given.</summary>
    public string? Optional(string name) => options.GetValueOrDefault(name);

    public void NoFile()
    {
        if (words.Count > 0) throw new UsageException($"“{words[0]}” hoort hier niet.");
    }
}

/// <summary>The command line was not understood; the message is Dutch.</summary>
public sealed class UsageException(string message) : Exception(message);

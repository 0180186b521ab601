using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CollectiveEconomy.Ingestion.Publishing;

namespace CollectiveEconomy.Cli.Commands;

/// <summary>What <c>ceco publish</c> is told.</summary>
internal sealed class PublishOptions
{
    private static readonly string[] Forms = ["yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK"];

    private readonly Option<string?> _notes = new("--notes") { Description = "What was revised and why, for readers", HelpName = "TEXT" };

    private readonly Option<DateTimeOffset?> _embargo = new("--embargo-until")
    {
        Description = "Moment before which nobody sees anything of it, with its offset [default: public at once]",
        HelpName = "YYYY-MM-DDThh:mm+07:00",
        CustomParser = ParseMoment,
    };

    private readonly Option<bool> _acceptWarnings = new("--accept-warnings")
    {
        Description = "Publish although the checks warn; errors are never accepted",
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Make and check it, print what the checks found, publish nothing",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _notes, _embargo, _acceptWarnings, _dryRun })
            command.Add(option);
    }

    /// <summary>What is wanted.</summary>
    public PublicationOrder Read(ParseResult given) =>
        new()
        {
            Notes = given.GetValue(_notes),
            EmbargoUntil = given.GetValue(_embargo),
            AcceptsWarnings = given.GetValue(_acceptWarnings),
            IsDryRun = given.GetValue(_dryRun),
        };

    private static DateTimeOffset? ParseMoment(ArgumentResult argument)
    {
        var text = argument.Tokens.Single().Value;
        // A time without an offset would be another moment on another machine.
        var hasOffset = text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > "yyyy-MM-dd".Length;
        if (
            hasOffset
            && DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
        )
            return moment;
        argument.AddError($"'{text}' is no moment: write it as 2027-03-15T09:00+07:00.");
        return null;
    }
}

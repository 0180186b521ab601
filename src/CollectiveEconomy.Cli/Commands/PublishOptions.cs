using System.CommandLine;
using System.CommandLine.Parsing;
using CollectiveEconomy.Ingestion.Publishing;

namespace CollectiveEconomy.Cli.Commands;

/// <summary>What <c>ceco publish</c> is told.</summary>
internal sealed class PublishOptions
{
    private readonly Option<string?> _notes = new("--notes") { Description = "What was revised and why, for readers", HelpName = "TEXT" };

    private readonly Option<string?> _notesEn = new("--notes-en")
    {
        Description = "The same in English, where --notes is in Vietnamese",
        HelpName = "TEXT",
    };

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
        foreach (var option in new Option[] { _notes, _notesEn, _embargo, _acceptWarnings, _dryRun })
            command.Add(option);
    }

    /// <summary>What is wanted.</summary>
    public PublicationOrder Read(ParseResult given) =>
        new()
        {
            Notes = given.GetValue(_notes),
            NotesEn = given.GetValue(_notesEn),
            EmbargoUntil = given.GetValue(_embargo),
            AcceptsWarnings = given.GetValue(_acceptWarnings),
            IsDryRun = given.GetValue(_dryRun),
        };

    private static DateTimeOffset? ParseMoment(ArgumentResult argument)
    {
        var text = argument.Tokens.Single().Value;
        if (PublicationMoment.TryParse(text, out var moment))
            return moment;
        argument.AddError(PublicationMoment.Refusal(text));
        return null;
    }
}

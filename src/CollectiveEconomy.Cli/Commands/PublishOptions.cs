using System.CommandLine;
using System.CommandLine.Parsing;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli.Commands;

/// <summary>What <c>ceco publish</c> is told.</summary>
/// <param name="language">In which language wrong values are refused.</param>
internal sealed class PublishOptions(Language language)
{
    private readonly Option<string?> _notes = new("--notes")
    {
        Description = "Revisions and their reasons, for readers",
        HelpName = "TEXT",
    };

    private readonly Option<string?> _notesEn = new("--notes-en")
    {
        Description = "The same in English, where --notes is in Vietnamese",
        HelpName = "TEXT",
    };

    private readonly Option<DateTimeOffset?> _embargo = new("--embargo-until")
    {
        Description = "Time of publication with its UTC offset [default: immediately]",
        HelpName = "YYYY-MM-DDThh:mm+07:00",
        CustomParser = argument => ParseMoment(argument, language),
    };

    private readonly Option<bool> _acceptWarnings = new("--accept-warnings")
    {
        Description = "Publish despite warnings of the checks; errors are never accepted",
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Create and check the release, print the findings, publish nothing",
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

    private static DateTimeOffset? ParseMoment(ArgumentResult argument, Language language)
    {
        var text = argument.Tokens.Single().Value;
        if (PublicationMoment.TryParse(text, out var moment))
            return moment;
        argument.AddError(PublicationMoment.Refusal(text).In(language));
        return null;
    }
}

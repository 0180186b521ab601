using System.CommandLine;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Cli.Commands;

/// <summary>What <c>ceco report</c> is given.</summary>
/// <param name="language">In which language wrong values are refused.</param>
internal sealed class ReportOptions(Language language)
{
    public Argument<string?> Id { get; } =
        new("ID") { Description = "The report, for example annual [default: lists the reports]", Arity = ArgumentArity.ZeroOrOne };

    public Option<string?> Year { get; } =
        new("--year") { Description = "Year of the report [default: last year of the release]", HelpName = "YEAR" };

    public Option<FileInfo?> Out { get; } =
        new("--out") { Description = "The workbook; a file of this name is replaced [default: ID-YEAR.xlsx]", HelpName = "FILE" };

    public Option<ReleaseId?> Release { get; } =
        ReleaseArgument.Option(language, "The release, for example 2026.1 [default: the current one]");

    public Option<bool> IsPublic { get; } =
        new("--public")
        {
            Description = "Protected figures, which may be distributed; without it figures are exact, for internal use only",
        };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Id);
        foreach (var option in new Option[] { Year, Out, Release, IsPublic })
            command.Add(option);
    }
}

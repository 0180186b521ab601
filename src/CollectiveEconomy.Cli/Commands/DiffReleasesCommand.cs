using System.CommandLine;
using CollectiveEconomy.Cli.Terminals;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco releases diff</c>: what changed between two releases.</summary>
internal static class DiffReleasesCommand
{
    private static readonly string[] Columns = ["cube", "measure", "region", "year", "before", "after", "change"];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var from = ReleaseArgument.One(context.Language, "FROM", "The earlier release, for example 2026.1");
        var to = ReleaseArgument.One(context.Language, "TO", "The later release");
        var format = new FormatOption();
        var command = new Command("diff", "Lists the figures by measure, region and year that differ between two releases.")
        {
            from,
            to,
            format,
        };
        command.SetAction(
            (given, cancellationToken) =>
            {
                var data = DataFolder.Read(CommandSettings.Read(given, context));
                var folder = new ReleaseFolder(data.Releases);
                var known = folder.List();
                var before = ReleaseArgument.Known(given.GetValue(from)!.Value, known, data.Releases);
                var after = ReleaseArgument.Known(given.GetValue(to)!.Value, known, data.Releases);
                var changes = FigureChange.Between(Figures(folder, before, cancellationToken), Figures(folder, after, cancellationToken));
                context.Terminal.TellAll(DiffSummary.Of(before, after, changes));
                context.Terminal.Write(given.GetValue(format), Columns, changes.Select(Row));
                return Task.FromResult(ExitCode.Done);
            }
        );
        return command;
    }

    private static IReadOnlyDictionary<FigureKey, decimal?> Figures(ReleaseFolder folder, ReleaseId id, CancellationToken cancellationToken)
    {
        using var release = folder.Load(id, columnBytes: 0);
        return release.Figures(cancellationToken);
    }

    private static object?[] Row(FigureChange change) =>
        [change.Key.Cube, change.Key.Measure, change.Key.Region, change.Key.Year, change.Before, change.After, DiffSummary.Percent(change)];
}

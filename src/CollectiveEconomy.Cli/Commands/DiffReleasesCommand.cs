using System.CommandLine;
using System.Globalization;
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
        var command = new Command("diff", "Lists the figures by measure, region and year that differ between two releases.") { from, to };
        command.SetAction(
            (given, cancellationToken) =>
            {
                var data = DataFolder.Read(CommandSettings.Read(given, context));
                var folder = new ReleaseFolder(data.Releases);
                var known = folder.List();
                var before = ReleaseArgument.Known(given.GetValue(from)!.Value, known, data.Releases);
                var after = ReleaseArgument.Known(given.GetValue(to)!.Value, known, data.Releases);
                var changes = FigureChange.Between(Figures(folder, before, cancellationToken), Figures(folder, after, cancellationToken));
                context.Terminal.Write(Columns, changes.Select(Row));
                if (changes.Count == 0)
                    context.Terminal.Tell(
                        new(
                            $"Các đợt công bố {before} và {after} có cùng số liệu.",
                            $"Releases {before} and {after} state the same figures."
                        )
                    );
                return Task.FromResult(ExitCode.Done);
            }
        );
        return command;
    }

    private static IReadOnlyDictionary<FigureKey, decimal?> Figures(ReleaseFolder folder, ReleaseId id, CancellationToken cancellationToken)
    {
        using var release = folder.Load(id);
        return release.Figures(cancellationToken);
    }

    private static string[] Row(FigureChange change) =>
        [
            change.Key.Cube,
            change.Key.Measure,
            change.Key.Region,
            change.Key.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            change.Before?.ToString(CultureInfo.InvariantCulture) ?? "",
            change.After?.ToString(CultureInfo.InvariantCulture) ?? "",
            change.Share?.ToString("+0.0%;-0.0%", CultureInfo.InvariantCulture) ?? "",
        ];
}

using System.CommandLine;
using CollectiveEconomy.Cli.Keys;
using CollectiveEconomy.Cli.Terminals;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco quality</c>: how good the data of the register is.</summary>
internal static class QualityCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var year = new Option<int?>("--year") { Description = "Only this year [default: all years with reports]", HelpName = "YEAR" };
        var areas = new Option<AreaSet>("--areas")
        {
            Description = "Area set of the provinces: areas2025 or areasBefore2025",
            DefaultValueFactory = _ => AreaSet.Areas2025,
        };
        var format = new FormatOption();
        var command = new Command("quality", "Shows unit and item non-response, findings by rule, and coverage of the register.")
        {
            year,
            areas,
            format,
        };
        command.SetAction(
            async (given, cancellationToken) =>
            {
                var deadline = PlatformSettings.Read(CommandSettings.Read(given, context)).Deadline;
                await using var register = await KeyRegister.OpenAsync(given, context, cancellationToken);
                var rows = await QualityRows.ReadAsync(register, given.GetValue(areas), given.GetValue(year), deadline, cancellationToken);
                context.Terminal.TellAll(QualitySummary.Of(rows));
                context.Terminal.Write(given.GetValue(format), QualityRows.Columns, rows.Select(QualityRows.Values));
                return ExitCode.Done;
            }
        );
        return command;
    }
}

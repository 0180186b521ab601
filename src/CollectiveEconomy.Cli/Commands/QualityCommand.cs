using System.CommandLine;
using CollectiveEconomy.Cli.Keys;
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
        var format = new Option<TableFormat>("--format")
        {
            Description = "Output format: table, csv or json",
            DefaultValueFactory = _ => TableFormat.Table,
        };
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
                QualityRows.Write(context.Terminal, given.GetValue(format), rows);
                if (rows.Count == 0)
                    context.Terminal.Tell(
                        new(
                            "Không có dữ liệu: sổ đăng ký không có báo cáo của năm này.",
                            "There is no data: the register has no reports for this year."
                        )
                    );
                return ExitCode.Done;
            }
        );
        return command;
    }
}

using System.CommandLine;
using System.Globalization;
using CollectiveEconomy.Formats.Reports;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco report</c>: writes a report as a workbook, or lists the reports.</summary>
internal static class ReportCommand
{
    private static readonly string[] Columns = ["report", "version", "title_vi", "title_en"];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var options = new ReportOptions(context.Language);
        var command = new Command(
            "report",
            "Writes a report as an XLSX workbook, in the language of --language; without ID, lists the reports."
        );
        options.AddTo(command);
        command.SetAction((given, cancellationToken) => RunAsync(given, options, context, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult given,
        ReportOptions options,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        if (given.GetValue(options.Id) is not { } id)
        {
            context.Terminal.Write(Columns, ReportDefinitions.All.Select(Row));
            return ExitCode.Done;
        }

        var definition = ReportDefinitions.Find(id);
        var folder = new ReleaseFolder(DataFolder.Read(CommandSettings.Read(given, context)).Releases);
        var now = context.Clock.GetUtcNow();
        var release = ReleaseToReport.Choose(folder, given.GetValue(options.Release), now, context.Terminal);
        var year = ReportYear.Of(given.GetValue(options.Year), release);
        using var loaded = folder.Load(release.Id, release);
        var access = given.GetValue(options.IsPublic) ? AccessClass.Protected : AccessClass.Exact;
        var report = Report.Of(definition, year, loaded, access, context.Language, cancellationToken);
        var file = given.GetValue(options.Out) ?? new FileInfo($"{definition.Id}-{year.Value.ToString(CultureInfo.InvariantCulture)}.xlsx");
        await WriteAsync(report, file, cancellationToken);
        ReleaseToReport.Warn(release, now, context.Terminal);
        context.Terminal.Write(file.FullName);
        return ExitCode.Done;
    }

    // Nobody finds half a report under its name.
    private static async Task WriteAsync(Report report, FileInfo file, CancellationToken cancellationToken)
    {
        var unfinished = $"{file.FullName}.{Guid.NewGuid():N}";
        try
        {
            await using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.ReadWrite))
                await ReportWorkbook.WriteAsync(report, stream, cancellationToken);
            File.Move(unfinished, file.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static string[] Row(ReportDefinition report) =>
        [report.Id, report.Version.ToString(CultureInfo.InvariantCulture), report.TitleVi, report.TitleEn];
}

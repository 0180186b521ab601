using System.CommandLine;
using System.Globalization;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco releases calendar</c>: the announced days, earliest first.</summary>
internal static class CalendarCommand
{
    private static readonly string[] Columns = ["day", "title_vi", "title_en"];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var command = new Command("calendar", "Lists the announced release dates, earliest first.");
        command.SetAction(given =>
        {
            var folder = new ReleaseFolder(DataFolder.Read(CommandSettings.Read(given, context)).Releases);
            context.Terminal.Write(
                Columns,
                folder
                    .ReadCalendar()
                    .Announced.Select(release =>
                        (string[])[release.On.ToString("O", CultureInfo.InvariantCulture), release.TitleVi ?? "", release.TitleEn ?? ""]
                    )
            );
            return ExitCode.Done;
        });
        return command;
    }
}

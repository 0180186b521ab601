using System.CommandLine;
using System.Globalization;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco releases announce</c>: puts a day into the calendar, or takes it out.</summary>
internal static class AnnounceReleaseCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var day = DayArgument.One("Day in Viet Nam on which there will be a release, for example 2027-03-15");
        var titleVi = new Option<string?>("--title-vi") { Description = "What will be released, in Vietnamese", HelpName = "TEXT" };
        var titleEn = new Option<string?>("--title-en") { Description = "What will be released, in English", HelpName = "TEXT" };
        var cancel = new Option<bool>("--cancel") { Description = "Take the day out of the calendar" };
        var command = new Command("announce", "Announces the day of a release; what was announced for it before is replaced.")
        {
            day,
            titleVi,
            titleEn,
            cancel,
        };
        command.SetAction(given =>
        {
            var folder = new ReleaseFolder(DataFolder.Read(CommandSettings.Read(given, context)).Releases);
            var on = given.GetValue(day)!.Value;
            var text = on.ToString("O", CultureInfo.InvariantCulture);
            var calendar = folder.ReadCalendar();
            if (given.GetValue(cancel))
                return Cancel(folder, calendar, on, text, context);
            if (on < VietNamTime.DayOf(context.Clock.GetUtcNow()))
            {
                context.Terminal.Tell($"{text} is over: announce a day to come.");
                return ExitCode.Refused;
            }

            folder.WriteCalendar(calendar.With(new AnnouncedRelease(on, given.GetValue(titleVi), given.GetValue(titleEn))));
            context.Terminal.Write($"A release is announced for {text}.");
            return ExitCode.Done;
        });
        return command;
    }

    private static int Cancel(ReleaseFolder folder, ReleaseCalendar calendar, DateOnly on, string text, CommandContext context)
    {
        var without = calendar.Without(on);
        if (without.Announced.Count == calendar.Announced.Count)
        {
            context.Terminal.Tell($"Nothing is announced for {text}: 'ceco releases calendar' shows what is.");
            return ExitCode.Refused;
        }

        folder.WriteCalendar(without);
        context.Terminal.Write($"No release is announced for {text} any more.");
        return ExitCode.Done;
    }
}

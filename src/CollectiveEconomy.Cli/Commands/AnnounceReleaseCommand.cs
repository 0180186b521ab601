using System.CommandLine;
using System.Globalization;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Releases.Buckets;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco releases announce</c>: puts a day into the calendar, or takes it out.</summary>
internal static class AnnounceReleaseCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var day = DayArgument.One(context.Language, "Date of the release in Viet Nam, for example 2027-03-15");
        var titleVi = new Option<string?>("--title-vi") { Description = "Title in Vietnamese", HelpName = "TEXT" };
        var titleEn = new Option<string?>("--title-en") { Description = "Title in English", HelpName = "TEXT" };
        var cancel = new Option<bool>("--cancel") { Description = "Remove the date from the calendar" };
        var command = new Command("announce", "Announces the date of a release, replacing any earlier announcement for it.")
        {
            day,
            titleVi,
            titleEn,
            cancel,
        };
        command.SetAction(
            async (given, cancellationToken) =>
            {
                var settings = CommandSettings.Read(given, context);
                var folder = new ReleaseFolder(DataFolder.Read(settings).Releases);
                using var copy = new ReleaseCopy(folder, BucketSettings.Read(settings));
                await copy.FetchAsync(cancellationToken);
                var on = given.GetValue(day)!.Value;
                var text = on.ToString("O", CultureInfo.InvariantCulture);
                var calendar = folder.ReadCalendar();
                if (given.GetValue(cancel))
                    return await CancelAsync(copy, calendar, on, text, context, cancellationToken);
                if (on < VietNamTime.DayOf(context.Clock.GetUtcNow()))
                {
                    context.Terminal.Tell(
                        new($"Ngày {text} đã qua: hãy thông báo một ngày sắp tới.", $"{text} is in the past: announce a future date.")
                    );
                    return ExitCode.Refused;
                }

                folder.WriteCalendar(calendar.With(new AnnouncedRelease(on, given.GetValue(titleVi), given.GetValue(titleEn))));
                await copy.SendMarksAsync(cancellationToken);
                context.Terminal.Write(
                    new LocalizedText($"Đã thông báo một đợt công bố vào ngày {text}.", $"A release is announced for {text}.")
                );
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static async Task<int> CancelAsync(
        ReleaseCopy copy,
        ReleaseCalendar calendar,
        DateOnly on,
        string text,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var without = calendar.Without(on);
        if (without.Announced.Count == calendar.Announced.Count)
        {
            context.Terminal.Tell(
                new(
                    $"Chưa thông báo đợt công bố nào vào ngày {text}: 'ceco releases calendar' liệt kê các ngày đã thông báo.",
                    $"No release is announced for {text}: 'ceco releases calendar' lists the announced dates."
                )
            );
            return ExitCode.Refused;
        }

        copy.Folder.WriteCalendar(without);
        await copy.SendMarksAsync(cancellationToken);
        context.Terminal.Write(new LocalizedText($"Đã xóa thông báo cho ngày {text}.", $"The announcement for {text} was removed."));
        return ExitCode.Done;
    }
}

using System.CommandLine;
using System.Globalization;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco publish</c>: makes a release of the register as it is now.</summary>
internal static class PublishCommand
{
    private static readonly string[] Columns = ["release", "years", "synthetic", "table", "rows"];

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var notes = new Option<string?>("--notes") { Description = "What was revised and why, for readers", HelpName = "TEXT" };
        var command = new Command("publish", "Publishes the register, as it is now, as the next release.") { notes };
        command.SetAction(
            async (given, cancellationToken) =>
            {
                var settings = PlatformSettings.Read(CommandSettings.Read(given, surroundings));
                var folder = new ReleaseFolder(settings.Folder.Releases);
                var release = await surroundings.Terminal.WhileAsync(async progress =>
                {
                    await RegisterCheck.RefuseOtherAsync(settings.Register, cancellationToken);
                    await using var register = RegisterConnection.Open(settings.Register);
                    progress.Report("publishing the register");
                    return await new Publishing(folder, surroundings.Clock).PublishAsync(
                        register,
                        given.GetValue(notes),
                        cancellationToken
                    );
                });
                surroundings.Terminal.Write(Columns, folder.ReadPackage(release.Id).Resources.Select(table => Row(release, table)));
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static string[] Row(Release release, DataResource table) =>
        [
            release.Id.ToString(),
            $"{release.FirstYear}-{release.LastYear}",
            release.IsSynthetic ? "yes" : "no",
            table.Name,
            table.Rows.ToString(CultureInfo.InvariantCulture),
        ];
}

using System.CommandLine;
using System.Globalization;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Cli.Files;

/// <summary><c>ceco verify</c>: compares a workbook that was sent out with the release that it names.</summary>
internal static class VerifyFileCommand
{
    private const int MaxShown = 100;

    private static readonly string[] Columns = ["cell", "file", "release"];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A workbook from /data" };
        file.AcceptExistingOnly();
        var command = new Command("verify", "Compares a workbook from /data, cell by cell, with the release that it names.") { file };
        command.SetAction(
            (given, cancellationToken) => Task.FromResult(Verify(given, given.GetRequiredValue(file).FullName, context, cancellationToken))
        );
        return command;
    }

    private static int Verify(ParseResult given, string path, CommandContext context, CancellationToken cancellationToken)
    {
        var data = DataFolder.Read(CommandSettings.Read(given, context));
        var file = SentFile.Read(path);
        var table = AnsweredAgain.Of(file, new ReleaseFolder(data.Releases), data.Releases, cancellationToken);
        var differences = AnsweredAgain.Differences(file, table).ToList();
        if (differences.Count > 0)
            context.Terminal.Write(Columns, differences.Take(MaxShown));
        var (release, count) = (file.Facts["release"], differences.Count.ToString(CultureInfo.InvariantCulture));
        context.Terminal.Tell(
            differences.Count == 0
                ? new($"Tệp đúng như đợt công bố {release}.", $"The file is as release {release} has it.")
                : new($"{count} ô khác với đợt công bố {release}.", $"{count} cells differ from release {release}.")
        );
        return differences.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}

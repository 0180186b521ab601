using System.CommandLine;
using System.Globalization;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco releases verify</c>: compares the files of releases with their checksums.</summary>
internal static class VerifyReleasesCommand
{
    private static readonly string[] Columns = ["release", "files", "result"];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var named = ReleaseArgument.OrAll(context.Language);
        var command = new Command("verify", "Verifies the checksums of all files of one or all releases.") { named };
        command.SetAction((given, cancellationToken) => Task.FromResult(Verify(given, given.GetValue(named), context, cancellationToken)));
        return command;
    }

    private static int Verify(ParseResult given, ReleaseId? named, CommandContext context, CancellationToken cancellationToken)
    {
        var data = DataFolder.Read(CommandSettings.Read(given, context));
        var folder = new ReleaseFolder(data.Releases);
        var ids = Chosen(named, folder.List(), data.Releases);
        var whole = context.Terminal.Readable(
            ids,
            id =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return folder.Verify(id);
            }
        );
        context.Terminal.Write(Columns, whole.Select(Row));
        return whole.Count == ids.Count ? ExitCode.Done : ExitCode.Refused;
    }

    private static IReadOnlyList<ReleaseId> Chosen(ReleaseId? named, IReadOnlyList<ReleaseId> known, string folder)
    {
        // Nothing verified is no proof that anything is whole.
        if (known.Count == 0 && named is null)
            throw new NoSuchRelease(folder);
        return named is { } id ? [ReleaseArgument.Known(id, known, folder)] : known;
    }

    private static string[] Row(DataPackage package) =>
        [package.Id, package.Resources.Count.ToString(CultureInfo.InvariantCulture), "whole"];
}

using System.CommandLine;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Releases.Buckets;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco releases fetch</c>: brings what other machines published.</summary>
internal static class FetchReleasesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "fetch",
            "Fetches releases, withdrawals and the calendar from the bucket (setting Releases:Bucket:Name)."
        );
        command.SetAction(
            async (given, cancellationToken) =>
            {
                var settings = CommandSettings.Read(given, context);
                if (BucketSettings.Read(settings) is not { } bucket)
                {
                    context.Terminal.Tell(
                        new(
                            "Không có kho nào được cấu hình: hãy nêu tên kho ở Releases:Bucket:Name.",
                            "No bucket is configured: name it in Releases:Bucket:Name."
                        )
                    );
                    return ExitCode.Refused;
                }

                using var copy = new ReleaseCopy(new ReleaseFolder(DataFolder.Read(settings).Releases), bucket);
                var fetched = await copy.FetchAsync(cancellationToken);
                context.Terminal.Write(
                    fetched.Count == 0
                        ? new LocalizedText(
                            $"Kho '{bucket.Name}' không có đợt công bố nào mới.",
                            $"The bucket '{bucket.Name}' has no release that is new."
                        )
                        : new LocalizedText(
                            $"Đã tải các đợt công bố: {string.Join(", ", fetched)}.",
                            $"Releases fetched: {string.Join(", ", fetched)}."
                        )
                );
                return ExitCode.Done;
            }
        );
        return command;
    }
}

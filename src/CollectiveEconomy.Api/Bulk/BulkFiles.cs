using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Bulk;

/// <summary>Opens the files of releases and describes them.</summary>
/// <param name="data">Opens answers to questions.</param>
/// <param name="files">Opens other files.</param>
internal sealed class BulkFiles(DataFiles data, SpooledFiles files)
{
    /// <summary>Opens a file, written whole.</summary>
    /// <param name="file">The file.</param>
    /// <param name="version">The state of what shapes its bytes besides the release.</param>
    /// <exception cref="Statistics.Cubes.Queries.QueryRefused">The release does not answer the public.</exception>
    public Task<FileStream> OpenAsync(BulkFile file, string version) =>
        file.Table switch
        {
            FlowTable flow => data.OpenAsync(flow.In(file.Format), version),
            CodesTable codes => files.OpenAsync(
                KeyOf(file, version),
                (stream, cancellationToken) => file.Format.WriteAsync(codes.Rows(), stream, FormatOptions.Standard, cancellationToken)
            ),
            _ => throw new NotSupportedException(file.Name),
        };

    /// <summary>What the bytes of a file depend on.</summary>
    public static FileKey KeyOf(BulkFile file, string version) =>
        file.Table switch
        {
            FlowTable flow => flow.In(file.Format).KeyFor(version),
            CodesTable codes => KeyOf(codes.Release.Release, version, file.Name),
            _ => throw new NotSupportedException(file.Name),
        };

    /// <summary>Sends the description of all files of a release, with their sizes and checksums.</summary>
    public Task<IResult> SendPackageAsync(LoadedRelease release, string version) =>
        files.SendAsync(
            KeyOf(release.Release, version, PublicPackage.FileName),
            "application/json",
            fileName: null,
            async (stream, cancellationToken) =>
            {
                var described = new List<DescribedFile>();
                foreach (var file in BulkRelease.FilesOf(release))
                {
                    await using var opened = await OpenAsync(file, version);
                    described.Add(await DescribedFile.OfAsync(file, opened, cancellationToken));
                }

                await stream.WriteAsync(PublicPackage.Of(release, described), cancellationToken);
            }
        );

    private static FileKey KeyOf(Release release, string version, string name) =>
        new(release, CallerAccess.Public, Language.Vi, version, "bulk", name);
}

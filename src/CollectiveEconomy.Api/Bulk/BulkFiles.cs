using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Bulk;

/// <summary>Sends the files of releases and describes them.</summary>
/// <param name="tables">Opens tables.</param>
/// <param name="files">Sends whole files.</param>
/// <param name="citations">Cites answers.</param>
internal sealed class BulkFiles(TableFiles tables, SpooledFiles files, CitationLinks citations)
{
    private const string DigestHeader = "Repr-Digest";

    /// <summary>Sends a file, with its checksum.</summary>
    /// <param name="file">The file.</param>
    /// <param name="version">The state of what shapes its bytes besides the release.</param>
    /// <param name="http">The request.</param>
    /// <exception cref="Statistics.Cubes.Queries.QueryRefused">The release does not answer the public.</exception>
    public async Task<IResult> SendAsync(BulkFile file, string version, HttpContext http)
    {
        var table = file.Table.In(file.Format, citations);
        var opened = await tables.OpenAsync(table, version);
        var described = await DescribedFile.OfAsync(file, opened, http.RequestAborted);
        http.Response.Headers[DigestHeader] = $"sha-256=:{Convert.ToBase64String(described.Checksum)}:";
        return SpooledFiles.Send(opened, table.KeyFor(version), file.Format.MediaType, file.Name);
    }

    /// <summary>Sends the description of all files of a release, with their sizes and checksums.</summary>
    /// <param name="release">The release.</param>
    /// <param name="version">The state of what shapes its bytes besides the release.</param>
    /// <exception cref="Statistics.Cubes.Queries.QueryRefused">The release does not answer the public.</exception>
    public Task<IResult> SendPackageAsync(LoadedRelease release, string version) =>
        files.SendAsync(
            new FileKey(release.Release, CallerAccess.Public, Language.Vi, version, "bulk", PublicPackage.FileName),
            "application/json",
            fileName: null,
            async (stream, cancellationToken) =>
            {
                var described = new List<DescribedFile>();
                foreach (var file in BulkRelease.FilesOf(release))
                {
                    await using var opened = await tables.OpenAsync(file.Table.In(file.Format, citations), version);
                    described.Add(await DescribedFile.OfAsync(file, opened, cancellationToken));
                }

                await stream.WriteAsync(PublicPackage.Of(release, described), cancellationToken);
            }
        );
}

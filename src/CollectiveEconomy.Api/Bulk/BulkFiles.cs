using System.Collections.Concurrent;
using System.Security.Cryptography;
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

    // Files of equal keys have equal bytes, and readers ask for one range after the other.
    private readonly ConcurrentDictionary<string, byte[]> _checksums = [];

    /// <summary>Sends a file, with its checksum.</summary>
    /// <param name="file">The file.</param>
    /// <param name="version">The state of what shapes its bytes besides the release.</param>
    /// <param name="http">The request.</param>
    /// <exception cref="Statistics.Cubes.Queries.QueryRefused">The release does not answer the public.</exception>
    public async Task<IResult> SendAsync(BulkFile file, string version, HttpContext http)
    {
        var table = file.Table.In(file.Format, citations);
        var opened = await tables.OpenAsync(table, version);
        var key = table.KeyFor(version);
        var checksum = await ChecksumAsync(key, opened, http.RequestAborted);
        http.Response.Headers[DigestHeader] = $"sha-256=:{Convert.ToBase64String(checksum)}:";
        return SpooledFiles.Send(opened, key, file.Format.MediaType, file.Name);
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
                    var table = file.Table.In(file.Format, citations);
                    await using var opened = await tables.OpenAsync(table, version);
                    var checksum = await ChecksumAsync(table.KeyFor(version), opened, cancellationToken);
                    described.Add(new DescribedFile(file, opened.Length, checksum));
                }

                await stream.WriteAsync(PublicPackage.Of(release, described), cancellationToken);
            }
        );

    private async Task<byte[]> ChecksumAsync(FileKey key, FileStream opened, CancellationToken cancellationToken)
    {
        if (_checksums.TryGetValue(key.Name, out var known))
            return known;
        var checksum = await SHA256.HashDataAsync(opened, cancellationToken);
        opened.Position = 0;
        return _checksums[key.Name] = checksum;
    }
}

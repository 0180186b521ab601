using System.Security.Cryptography;

namespace CollectiveEconomy.Api.Bulk;

/// <summary>A file with the size and the checksum of the bytes that are sent.</summary>
/// <param name="File">The file.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Checksum">Its SHA-256.</param>
internal sealed record DescribedFile(BulkFile File, long Bytes, byte[] Checksum)
{
    /// <summary>Describes an open file, which is at its beginning before and after.</summary>
    public static async Task<DescribedFile> OfAsync(BulkFile file, FileStream opened, CancellationToken cancellationToken)
    {
        var checksum = await SHA256.HashDataAsync(opened, cancellationToken);
        opened.Position = 0;
        return new DescribedFile(file, opened.Length, checksum);
    }
}

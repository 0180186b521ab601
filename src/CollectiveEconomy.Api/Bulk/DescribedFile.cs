namespace CollectiveEconomy.Api.Bulk;

/// <summary>A file with the size and the checksum of the bytes that are sent.</summary>
/// <param name="File">The file.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Checksum">Its SHA-256.</param>
internal sealed record DescribedFile(BulkFile File, long Bytes, byte[] Checksum);

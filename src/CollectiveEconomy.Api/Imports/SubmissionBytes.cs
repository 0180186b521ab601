using System.Buffers;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Writes what arrives into files, and never more than allowed, with one small buffer whatever the size.</summary>
/// <param name="folder">Where the files are made.</param>
/// <param name="max">The most bytes of all of them.</param>
internal sealed class SubmissionBytes(UploadFolder folder, long max)
{
    private const int Piece = 80 << 10;

    /// <summary>Bytes of all files so far.</summary>
    public long Total { get; private set; }

    /// <summary>Writes one file.</summary>
    /// <param name="from">Its bytes, as they arrive.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>Where it lies.</returns>
    /// <exception cref="SubmissionRefused">There are too many bytes, or the disk takes none.</exception>
    public async Task<string> KeepAsync(Stream from, CancellationToken cancellationToken)
    {
        var path = folder.Next();
        var buffer = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            await using var to = Create(path);
            while (await from.ReadAsync(buffer, cancellationToken) is > 0 and var read)
            {
                if ((Total += read) > max)
                    throw TooLarge(max);
                await WriteAsync(to, buffer.AsMemory(0, read), cancellationToken);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return path;
    }

    /// <summary>That a submission has too many bytes.</summary>
    public static SubmissionRefused TooLarge(long max) =>
        new(
            ImportErrorCodes.ImportTooLarge,
            LocalizedText.Invariant(
                $"Các tệp của một lần gửi có tổng cộng tối đa {max} byte; hãy chia thành nhiều lần.",
                $"The files of a submission may have at most {max} bytes in total; split it."
            )
        );

    // Not buffered, so that no error of the disk is left for the end.
    private static FileStream Create(string path)
    {
        try
        {
            return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw UploadFolder.NotKept();
        }
    }

    private static async ValueTask WriteAsync(FileStream to, ReadOnlyMemory<byte> piece, CancellationToken cancellationToken)
    {
        try
        {
            await to.WriteAsync(piece, cancellationToken);
        }
        catch (IOException)
        {
            throw UploadFolder.NotKept();
        }
    }
}

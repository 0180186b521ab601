using CollectiveEconomy.Engine.Operations;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Data;

/// <summary>Sends files that are written whole before they are sent: with a length, ranges, a tag and a day.</summary>
/// <param name="spool">Where they wait.</param>
/// <param name="limits">Bounds how long one is written.</param>
internal sealed class SpooledFiles(Spool spool, IOptions<ExecutionLimits> limits)
{
    private const int CharactersOfTag = 32;

    /// <summary>Sends a file.</summary>
    /// <param name="key">On what its bytes depend.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="fileName">Name under which it is saved; null where browsers show it.</param>
    /// <param name="write">Writes it, if it is not there.</param>
    public async Task<IResult> SendAsync(FileKey key, string contentType, string? fileName, Func<Stream, CancellationToken, Task> write) =>
        Send(await OpenAsync(key, write), key, contentType, fileName);

    /// <summary>Opens a file.</summary>
    /// <param name="key">On what its bytes depend.</param>
    /// <param name="write">Writes it, if it is not there.</param>
    public Task<FileStream> OpenAsync(FileKey key, Func<Stream, CancellationToken, Task> write) =>
        spool.OpenAsync(
            key.Name,
            async stream =>
            {
                using var time = new CancellationTokenSource(limits.Value.Timeout);
                await write(stream, time.Token);
            }
        );

    /// <summary>Sends a file that is open.</summary>
    public static IResult Send(FileStream file, FileKey key, string contentType, string? fileName) =>
        Results.File(
            file,
            contentType,
            fileName,
            key.Release?.PublishedAt,
            new EntityTagHeaderValue($"\"{key.Name[..CharactersOfTag]}\""),
            enableRangeProcessing: true
        );
}

using System.Security.Cryptography;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Tables;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Data;

/// <summary>Sends files, written whole before they are sent, or while they are written.</summary>
/// <param name="files">Sends whole files.</param>
/// <param name="running">Bounds how many questions run at once.</param>
internal sealed class TableFiles(SpooledFiles files, RunningOperations running) : IDisposable
{
    /// <summary>Trailer with the checksum of what was streamed; HTTP/1.1 has no trailers here, and ends a whole stream with an empty chunk.</summary>
    public const string HashTrailer = "X-Content-SHA256";

    /// <summary>Trailer with the number of its rows.</summary>
    public const string RowsTrailer = "X-Row-Count";

    // Of files that are kept to be sent again; where a number was dropped, the log of access has none.
    private readonly MemoryCache _rows = new(new MemoryCacheOptions { SizeLimit = 100_000 });

    /// <summary>Sends a file in the way that its question names.</summary>
    /// <param name="file">The file.</param>
    /// <param name="version">The state of what shapes its bytes besides the question.</param>
    /// <param name="http">The request.</param>
    public async Task<IResult> SendAsync(TableFile file, string version, HttpContext http)
    {
        if (file.Form.Delivery == Delivery.Stream && HttpMethods.IsGet(http.Request.Method))
            return await StreamAsync(file, http);
        var opened = await OpenAsync(file, version);
        if (http.Features.Get<AuditedRequest>() is { } audited)
            audited.Rows = _rows.Get<long?>(file.KeyFor(version).Name);
        return SpooledFiles.Send(opened, file.KeyFor(version), file.Format.MediaType, file.FileName);
    }

    /// <inheritdoc/>
    public void Dispose() => _rows.Dispose();

    /// <summary>Opens a file, written whole.</summary>
    /// <param name="file">The file.</param>
    /// <param name="version">The state of what shapes its bytes besides the question.</param>
    public Task<FileStream> OpenAsync(TableFile file, string version) =>
        files.OpenAsync(
            file.KeyFor(version),
            // Rows may be read while they are written, so writing waits its turn as well.
            (stream, cancellationToken) =>
                running.RunAsync(
                    async () =>
                    {
                        var table = await AnswerAsync(file, cancellationToken);
                        _rows.Set<long?>(file.KeyFor(version).Name, table.Contract.Rows, new MemoryCacheEntryOptions { Size = 1 });
                        await file.WriteAsync(table, stream, cancellationToken);
                        return file;
                    },
                    cancellationToken
                )
        );

    private async Task<IResult> StreamAsync(TableFile file, HttpContext http)
    {
        var table = await running.RunAsync(() => AnswerAsync(file, http.RequestAborted), http.RequestAborted);
        if (http.Features.Get<AuditedRequest>() is { } audited)
            audited.Rows = table.Contract.Rows;
        var response = http.Response;
        response.ContentType = file.Format.MediaType;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = file.FileName }.ToString();
        if (response.SupportsTrailers())
        {
            response.DeclareTrailer(HashTrailer);
            response.DeclareTrailer(RowsTrailer);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            await using (var hashed = new HashingStream(response.Body, hash))
                await file.WriteAsync(table, hashed, http.RequestAborted);
        }
        catch when (!response.HasStarted)
        {
            // Nothing of the file was sent, so there is room for a refusal, which is none.
            response.Headers.Remove(HeaderNames.ContentDisposition);
            response.Headers.Remove(HeaderNames.Trailer);
            throw;
        }
        catch
        {
            // What was cut must not look whole: without the last chunk the client knows.
            http.Abort();
            throw;
        }

        if (response.SupportsTrailers())
        {
            response.AppendTrailer(HashTrailer, Convert.ToHexStringLower(hash.GetHashAndReset()));
            response.AppendTrailer(RowsTrailer, table.Contract.Rows.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return Results.Empty;
    }

    private static async Task<DataTable> AnswerAsync(TableFile file, CancellationToken cancellationToken)
    {
        var table = await file.AnswerAsync(cancellationToken);
        return file.Format.MaxRows is not { } rows || table.Contract.Rows <= rows
            ? table
            : throw new RequestRefused(
                DataErrorCodes.TooManyRows,
                new(
                    $"Câu trả lời có {table.Contract.Rows} dòng, {file.Format.Extension} chứa tối đa {rows}; hãy lấy csv hoặc parquet.",
                    $"The answer has {table.Contract.Rows} rows, and {file.Format.Extension} holds {rows} at most; take csv or parquet."
                )
            );
    }
}

using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Statistics.Languages;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Receives the files of a submission: of a form, or one as the whole body.</summary>
/// <param name="limits">How large they may be, and how slow.</param>
internal sealed class UploadReader(IOptions<SubmissionLimits> limits)
{
    // What a form has besides its files.
    private const int Around = 1 << 20;

    private readonly SubmissionLimits _limits = limits.Value;

    /// <summary>Refuses what needn't be received to know that it can't be taken.</summary>
    /// <exception cref="SubmissionRefused">It can't.</exception>
    public MediaTypeHeaderValue Look(HttpRequest request)
    {
        var media = SubmissionMedia.Of(request);
        if (request.ContentLength == 0)
            throw Empty();
        if (request.ContentLength > _limits.ImportBytes + Around)
            throw SubmissionBytes.TooLarge(_limits.ImportBytes);
        return media;
    }

    /// <summary>Receives the files.</summary>
    /// <param name="request">The request.</param>
    /// <param name="media">Its media type.</param>
    /// <param name="wanted">Its parameters.</param>
    /// <param name="folder">Where the files are written.</param>
    /// <exception cref="SubmissionRefused">They can't be taken.</exception>
    public async Task<IReadOnlyList<SubmittedFile>> ReceiveAsync(
        HttpRequest request,
        MediaTypeHeaderValue media,
        SubmissionParameters wanted,
        UploadFolder folder
    )
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = _limits.ImportBytes + Around;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(request.HttpContext.RequestAborted);
        patience.CancelAfter(_limits.ImportTime);
        var bytes = new SubmissionBytes(folder, _limits.ImportBytes);
        var body = new PatientBody(request.BodyReader, patience.Token);
        try
        {
            var files = SubmissionMedia.Is(media, SubmissionMedia.Multipart)
                ? await SubmittedFiles.OfFormAsync(
                    new MultipartReader(SubmissionMedia.BoundaryOf(media), body),
                    _limits.ImportFiles,
                    wanted,
                    bytes,
                    patience.Token
                )
                : [await SubmittedFiles.OfBodyAsync(request, body, media, wanted, bytes, patience.Token)];
            return bytes.Total > 0 ? files : throw Empty();
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw SubmissionBytes.TooLarge(_limits.ImportBytes);
        }
        catch (Exception slow) when (IsSlow(slow, request))
        {
            throw new SubmissionRefused(
                ImportErrorCodes.ImportTooSlow,
                LocalizedText.Invariant(
                    $"Tải lên quá chậm: các tệp phải đến không ngắt quãng lâu và trong {_limits.ImportTime.TotalSeconds:0.#} giây.",
                    $"The upload was too slow: files must arrive without long pauses and within {_limits.ImportTime.TotalSeconds:0.#} seconds."
                )
            );
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            throw new SubmissionRefused(
                ImportErrorCodes.ImportMalformed,
                new(
                    "Nội dung không đầy đủ, hoặc không phải là biểu mẫu với mỗi tệp một phần.",
                    "The body is incomplete, or is not a form with one part per file."
                )
            );
        }
    }

    private static bool IsSlow(Exception failure, HttpRequest request) =>
        failure is BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout }
        || (failure is OperationCanceledException && !request.HttpContext.RequestAborted.IsCancellationRequested);

    private static SubmissionRefused Empty() =>
        new(
            ImportErrorCodes.ImportEmpty,
            new("Lần gửi không có gì: hãy gửi ít nhất một tệp.", "The submission is empty: send at least one file.")
        );
}

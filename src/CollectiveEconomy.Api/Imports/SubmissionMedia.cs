using CollectiveEconomy.Formats.Workbooks;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Imports;

/// <summary>As what a submission is sent.</summary>
internal static class SubmissionMedia
{
    public const string Csv = "text/csv";
    public const string Xlsx = WorkbookWriter.MediaType;
    public const string Multipart = "multipart/form-data";

    // RFC 2046.
    private const int LongestBoundary = 70;

    /// <summary>The media type of a request that can be taken.</summary>
    /// <exception cref="SubmissionRefused">It is another, or compressed.</exception>
    public static MediaTypeHeaderValue Of(HttpRequest request)
    {
        if (request.Headers.ContentEncoding.Count > 0)
            throw new SubmissionRefused(
                ImportErrorCodes.ImportMediaType,
                new("Hãy gửi nguyên các tệp, không có Content-Encoding.", "Send the files as they are, without a Content-Encoding.")
            );
        if (
            !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !(Is(type, Csv) || Is(type, Xlsx) || Is(type, Multipart))
            || !(type.Charset.Length == 0 || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        )
            throw new SubmissionRefused(
                ImportErrorCodes.ImportMediaType,
                new(
                    $"Hãy gửi {Csv} ở dạng UTF-8, {Xlsx}, hoặc {Multipart} với mỗi tệp một phần.",
                    $"Send {Csv} in UTF-8, {Xlsx}, or {Multipart} with one part per file."
                )
            );
        return type;
    }

    /// <summary>Whether a media type is one of these.</summary>
    public static bool Is(MediaTypeHeaderValue type, string media) => type.MediaType.Equals(media, StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands between the parts.</summary>
    /// <exception cref="SubmissionRefused">Nothing does, or too much.</exception>
    public static string BoundaryOf(MediaTypeHeaderValue type) =>
        HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= LongestBoundary } boundary
            ? boundary.ToString()
            : throw new SubmissionRefused(
                ImportErrorCodes.ImportMalformed,
                new(
                    $"{Multipart} cần boundary từ 1 đến {LongestBoundary} ký tự.",
                    $"{Multipart} needs a boundary of 1 to {LongestBoundary} characters."
                )
            );
}

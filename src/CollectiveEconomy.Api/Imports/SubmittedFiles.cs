using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Finds the files in a body, and what they are named.</summary>
internal static class SubmittedFiles
{
    /// <summary>The file that is the whole body.</summary>
    public static async Task<SubmittedFile> OfBodyAsync(
        HttpRequest request,
        Stream body,
        MediaTypeHeaderValue media,
        SubmissionParameters wanted,
        SubmissionBytes bytes,
        CancellationToken cancellationToken
    )
    {
        var name =
            FileNames.Of(wanted.Name)
            ?? FileNames.Of(DispositionOf(request.Headers.ContentDisposition))
            ?? (wanted.Table ?? "import") + (SubmissionMedia.Is(media, SubmissionMedia.Csv) ? ".csv" : ".xlsx");
        return new SubmittedFile(name, await bytes.KeepAsync(body, cancellationToken), wanted.Table);
    }

    /// <summary>The files of a form; the name of a part may be that of the table which its file holds.</summary>
    public static async Task<IReadOnlyList<SubmittedFile>> OfFormAsync(
        MultipartReader form,
        int max,
        SubmissionParameters wanted,
        SubmissionBytes bytes,
        CancellationToken cancellationToken
    )
    {
        var files = new List<SubmittedFile>();
        while (await form.ReadNextSectionAsync(cancellationToken) is { } part)
        {
            var disposition = DispositionOf(part.ContentDisposition);
            if (FileNames.Of(disposition) is not { } name)
                throw new SubmissionRefused(
                    ImportErrorCodes.ImportMalformed,
                    new(
                        "Mỗi phần phải là một tệp có tên tệp; tham số đặt trong chuỗi truy vấn.",
                        "Each part must be a file with a file name; parameters belong in the query string."
                    )
                );
            if (files.Count == max)
                throw new SubmissionRefused(
                    ImportErrorCodes.ImportTooLarge,
                    new($"Một lần gửi có tối đa {max} tệp; hãy chia thành nhiều lần.", $"A submission has at most {max} files; split it.")
                );
            files.Add(new SubmittedFile(name, await bytes.KeepAsync(part.Body, cancellationToken), TableOf(disposition!) ?? wanted.Table));
        }

        return files;
    }

    private static ContentDispositionHeaderValue? DispositionOf(string? header) =>
        ContentDispositionHeaderValue.TryParse(header, out var disposition) ? disposition : null;

    private static string? TableOf(ContentDispositionHeaderValue part) =>
        TableSchemas
            .All.FirstOrDefault(table => HeaderUtilities.RemoveQuotes(part.Name).Equals(table.Name, StringComparison.Ordinal))
            ?.Name;
}

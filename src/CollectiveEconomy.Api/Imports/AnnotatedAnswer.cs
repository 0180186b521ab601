using CollectiveEconomy.Ingestion.Exports.Annotations;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;

namespace CollectiveEconomy.Api.Imports;

/// <summary>The copy of a file with the findings of a dry run in its cells. Files are not kept, so it is made in the same request.</summary>
internal static class AnnotatedAnswer
{
    /// <summary>The copy.</summary>
    /// <exception cref="SubmissionRefused">There are several files, or the file is none that can be annotated.</exception>
    public static async Task<IResult> OfAsync(ImportReport report, IReadOnlyList<SubmittedFile> files, HttpContext http)
    {
        if (files is not [var file])
            throw new SubmissionRefused(
                ImportErrorCodes.ImportMalformed,
                new(
                    "'annotate' trả về bản sao của một tệp: hãy gửi riêng từng tệp.",
                    "'annotate' returns a copy of one file: send each file by itself."
                )
            );
        try
        {
            var copy = await AnnotatedCopy.MakeAsync(file, report.Findings, new ImportLimits(), http.RequestAborted);
            return Results.File(copy, SubmissionMedia.Xlsx, AnnotatedCopy.NameOf(file));
        }
        catch (FileUnreadable unreadable)
        {
            throw new SubmissionRefused(
                ImportErrorCodes.ImportMalformed,
                new($"Không ghi chú vào tệp được: {unreadable.Text.Vi}", $"The file can't be annotated: {unreadable.Text.En}")
            );
        }
    }
}

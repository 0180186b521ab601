using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Ingestion.Importing;

namespace CollectiveEconomy.Api.Imports;

/// <summary>What would come of a submission that was only tried. It is kept nowhere, so it is told at once.</summary>
internal static class TrialAnswer
{
    private const string Name = "findings";
    private const int MaxItems = 1000;

    /// <summary>As JSON; or its findings as a file, where the Accept header asks for one.</summary>
    public static async Task<IResult> OfAsync(ImportReport report, HttpRequest request) =>
        Asks(request, SubmissionMedia.Csv) ? FindingsAnswer.Csv(report.Findings, Name)
        : Asks(request, SubmissionMedia.Xlsx) ? await FindingsAnswer.XlsxAsync(report.Findings, Name)
        : Results.Json(
            new
            {
                DryRun = true,
                report.IsAccepted,
                State = report.Outcome,
                Files = report.Files.Select(file => ImportAnswer.Of(file, report.Outcome)),
                report.Tables,
                report.Errors,
                report.Warnings,
                Rules = report.Counts.Select(ImportAnswer.Of),
                Groups = report.Groups.Select(ImportAnswer.Of),
                Findings = report.Findings.Take(MaxItems).Select(ImportAnswer.Of),
            },
            PublicationAnswer.Json
        );

    private static bool Asks(HttpRequest request, string media) =>
        request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.Equals(media, StringComparison.OrdinalIgnoreCase));
}

using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Formats.Reports;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Reports;

/// <summary>Reports as workbooks: <c>GET /reports</c> lists them, <c>GET /reports/{id}.xlsx?year=2025&amp;language=vi</c> is one.</summary>
internal static class ReportEndpoints
{
    private const string Ending = ".xlsx";
    private const string ReleaseName = "release";
    private const string AsOf = "asOf";
    private const string LanguageName = "language";
    private static readonly string[] Names = [ReleaseName, AsOf, ReportYear.Name, LanguageName];

    private static readonly Dictionary<string, Language> Languages = new() { ["vi"] = Language.Vi, ["en"] = Language.En };

    /// <summary>Adds them.</summary>
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/reports", ReadingMethods.All, () => Results.Json(ListedReport.All));
        routes.MapMethods("/reports/{file}", ReadingMethods.All, AnswerAsync);
    }

    private static Task<IResult> AnswerAsync(
        string file,
        HttpContext http,
        CallerAccess caller,
        RequestLanguage language,
        ReleasesOfRequest releases,
        ReportFiles files,
        IDataVersions versions
    ) =>
        DataRefusals.AnswerAsync(
            http,
            async () =>
            {
                var definition = Named(file);
                var parameters = http.Request.ReadParameters(Names);
                var asked = parameters.OneOf(LanguageName, language.Value, Languages);
                var release = releases.State.Releases.Choose(parameters[ReleaseName], parameters.Day(AsOf));
                var year = ReportYear.Of(parameters[ReportYear.Name], release);
                var loaded = await releases.UseAsync(release);
                http.Response.SetHeaders(release, caller);
                return await files.SendAsync(
                    new ReportFile(definition, year, loaded, caller, asked),
                    await versions.OfAsync(ResponseSource.Build) ?? ""
                );
            }
        );

    private static ReportDefinition Named(string file)
    {
        if (!file.EndsWith(Ending, StringComparison.Ordinal))
            throw new RequestRefused(
                ReportErrorCodes.ReportUnknown,
                new("Báo cáo là tệp .xlsx: hãy thêm đuôi này vào địa chỉ.", "Reports are .xlsx files: add this ending to the address.")
            );
        try
        {
            return ReportDefinitions.Find(file[..^Ending.Length]);
        }
        catch (ReportUnknown unknown)
        {
            throw new RequestRefused(ReportErrorCodes.ReportUnknown, unknown.Text);
        }
    }
}

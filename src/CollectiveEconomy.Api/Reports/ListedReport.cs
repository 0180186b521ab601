using CollectiveEconomy.Formats.Reports;

namespace CollectiveEconomy.Api.Reports;

/// <summary>A report in the list of reports.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="TitleVi">Its title in Vietnamese.</param>
/// <param name="TitleEn">Its title in English.</param>
/// <param name="Parameters">What it can be asked for, with defaults.</param>
/// <param name="Href">Its address.</param>
internal sealed record ListedReport(
    string Id,
    int Version,
    string TitleVi,
    string TitleEn,
    IReadOnlyList<ReportParameter> Parameters,
    string Href
)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ListedReport> All { get; } =
    [
        .. ReportDefinitions.All.Select(report => new ListedReport(
            report.Id,
            report.Version,
            report.TitleVi,
            report.TitleEn,
            report.Parameters,
            $"/reports/{report.Id}.xlsx"
        )),
    ];
}

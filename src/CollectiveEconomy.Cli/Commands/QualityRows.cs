using CollectiveEconomy.Ingestion.Quality;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Quality;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Cli.Commands;

/// <summary>The quality report as rows of one shape.</summary>
internal static class QualityRows
{
    /// <summary>The names of its columns.</summary>
    public static readonly IReadOnlyList<string> Columns = ["indicator", "year", "subject", "part", "whole", "rate"];

    /// <summary>Reads it; whoever reads the register itself sees all counts.</summary>
    public static async Task<IReadOnlyList<QualityRow>> ReadAsync(
        RegisterContext register,
        AreaSet areas,
        int? year,
        ReportingDeadline deadline,
        CancellationToken cancellationToken
    )
    {
        var provinces = await register.Provinces.ToDictionaryAsync(province => province.Id, cancellationToken);
        var units = await UnitResponses.ReadAsync(register, areas, year, deadline, cancellationToken);
        var items = await ItemNonResponses.ReadAsync(register, year, cancellationToken);
        var findings = await FindingsByRule.ReadAsync(register, year, cancellationToken);
        var coverages = await OfficialCoverages.ReadAsync(register, year, cancellationToken);
        string Area(UnitResponse unit) => unit.ProvinceId is { } id ? $"{provinces[id].Code} {provinces[id].NameVi}" : "VN";
        return
        [
            .. units.Select(unit => new QualityRow("unit_response", unit.Year, Area(unit), unit.Received, unit.Expected)),
            .. units
                .Where(unit => unit.Dated > 0)
                .Select(unit => new QualityRow("late_reports", unit.Year, Area(unit), unit.Late, unit.Dated)),
            .. items.Select(item => new QualityRow("item_non_response", item.Year, item.Item, item.Missing, item.Received)),
            .. findings.Select(rule => new QualityRow("findings", rule.ReceivedIn, $"{rule.Rule} {rule.Severity}", rule.Findings, null)),
            .. coverages.Select(row => new QualityRow(
                "coverage",
                row.Year,
                $"{row.IndicatorCode} {row.FigureCode} {row.SourceDocumentCode}",
                row.Register,
                row.Official
            )),
        ];
    }

    /// <summary>The values of a row, one for each column.</summary>
    public static object?[] Values(QualityRow row) => [row.Indicator, row.Year, row.Subject, row.Part, row.Whole, row.Rate];
}

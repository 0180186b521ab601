using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Api.Official;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Annual reports in the schema.</summary>
[RequiresRole(Role.Ministry)]
[HasLineage<AnnualReport>]
internal sealed class AnnualReportType()
    : TypeOf<AnnualReport>(
        report => report.Id,
        report => report.CooperativeId,
        report => report.CharterCapital,
        report => report.TotalAssets,
        report => report.Revenue,
        report => report.ProfitBeforeTax,
        report => report.AverageWorkerIncome,
        report => report.Score,
        report => report.Grade,
        report => report.SourceDocumentCode
    )
{
    /// <summary>The organisation.</summary>
    public static IDataLoaderResult<Cooperative> Cooperative([FromSource] AnnualReport report, [FromServices] CooperativeById loader) =>
        loader.LoadAsync(report.CooperativeId)!;

    /// <summary>Source document; null when the report itself is the source.</summary>
    public static IDataLoaderResult<SourceDocument?>? SourceDocument(
        [FromSource] AnnualReport report,
        [FromServices] SourceDocumentByCode loader
    ) => report.SourceDocumentCode is { } key ? loader.LoadAsync(key) : null;

    /// <summary>Capital, assets, revenue, profit and income.</summary>
    public static Financials Financials([FromSource] AnnualReport report) =>
        new(report.CharterCapital, report.TotalAssets, report.Revenue, report.ProfitBeforeTax, report.AverageWorkerIncome);

    /// <summary>Score and grade of the annual assessment.</summary>
    public static Appraisal Appraisal([FromSource] AnnualReport report, [FromServices] CodelistDirectory codelists) =>
        new(report.Score, codelists.Code(CodelistIds.Grade, report.Grade));
}

using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class AnnualReportsTable : ImportTable<AnnualReport>
{
    public override string Name => "annual_reports";

    public override ICorrectableRows<AnnualReport> Owner { get; } = new CorrectableRows<AnnualReport, int>(report => report.CooperativeId);

    public override FigureSeries<AnnualReport> Series { get; } = new(row => new(row.CooperativeId), row => row.Year) { IsSteady = true };

    public override AnnualReport Read(RowValues row) =>
        new()
        {
            Id = 0,
            CooperativeId = row.Key("cooperative"),
            Year = row.Count("year"),
            Members = row.CountOrNull("members"),
            WomenMembers = row.CountOrNull("women_members"),
            Households = row.CountOrNull("households"),
            Workers = row.CountOrNull("workers"),
            WomenWorkers = row.CountOrNull("women_workers"),
            CharterCapital = row.AmountOrNull("charter_capital"),
            TotalAssets = row.AmountOrNull("total_assets"),
            Revenue = row.AmountOrNull("revenue"),
            ProfitBeforeTax = row.AmountOrNull("profit_before_tax"),
            AverageWorkerIncome = row.AmountOrNull("average_worker_income"),
            Score = row.MeasureOrNull("score"),
            Grade = row.TextOrNull("grade"),
            IsChainLinked = row.FlagOrNull("is_chain_linked"),
            IsHighTech = row.FlagOrNull("is_high_tech"),
            Status = row.EnumOrNull<ObservationStatus>("status") ?? ObservationStatus.A,
            SourceDocumentCode = row.TextOrNull("source_document"),
        };

    public override string KeyOf(AnnualReport row, CodeSets codes) => $"{codes.Of("cooperatives").Code(row.CooperativeId)} {row.Year}";

    public override AnnualReport WithId(AnnualReport row, int id) => row with { Id = id };

    internal override IFigurePeers<AnnualReport> PeersIn(Submission submission) => new ReportPeers(submission);

    internal override IQueryable<AnnualReport> OfKeySet(RegisterContext register, KeySet set) =>
        register.AnnualReports.Where(row =>
            row.Year == set.Year && register.Cooperatives.Any(owner => owner.Id == row.CooperativeId && owner.ProvinceId == set.ProvinceId)
        );
}

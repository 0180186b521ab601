using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Productions;

/// <summary>The price per tonne is between 100 thousand and 10 billion đồng; a price outside this range suggests a wrong unit.</summary>
internal sealed class PricesAreUsual : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Statistics.Products.Production>("value", "volume_tonnes")
        let price = row.Record.Value / row.Record.VolumeTonnes
        where row.Record.VolumeTonnes > 0 && row.Record.Value > 0 && (price < Least || price > Most)
        select row.Found(
            "value",
            row.Record.Value,
            $"Giá một tấn là {price:0} đồng: có thể nhầm đơn vị (nghìn, triệu, tỷ).",
            $"The price per tonne is {price:0} đồng: the unit may be wrong (thousands, millions, billions)."
        );

    private const decimal Least = 100_000m;
    private const decimal Most = 10_000_000_000m;
}

using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class FundingLinesTable : ImportTable<FundingLine>
{
    public override string Name => "funding_lines";

    public override ICorrectableRows<FundingLine> Owner { get; } = new CorrectableRows<FundingLine, int>(row => row.ModelId);

    public override FigureSeries<FundingLine> Series { get; } = new(row => new(row.ModelId, row.Source), row => row.Year);

    public override FundingLine Read(RowValues row) =>
        new()
        {
            Id = 0,
            ModelId = row.Key("model"),
            Source = row.Text("source"),
            Year = row.Count("year"),
            Planned = row.AmountOrNull("planned"),
            Approved = row.AmountOrNull("approved"),
            Disbursed = row.AmountOrNull("disbursed"),
            Pledged = row.AmountOrNull("pledged"),
            Paid = row.AmountOrNull("paid"),
        };

    public override string KeyOf(FundingLine row, CodeSets codes) => $"{codes.Of("models").Code(row.ModelId)} {row.Source} {row.Year}";

    public override FundingLine WithId(FundingLine row, int id) => row with { Id = id };

    internal override IQueryable<FundingLine> OfKeySet(RegisterContext register, KeySet set)
    {
        var models = set.ModelsIn(register);
        return register.Set<FundingLine>().Where(row => row.Year == set.Year && models.Any(model => model.Id == row.ModelId));
    }
}

using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class SupportActivitiesTable : ImportTable<SupportActivity>
{
    public override string Name => "support_activities";

    public override ICorrectableRows<SupportActivity> Owner { get; } = new CorrectableRows<SupportActivity, int>(row => row.ModelId);

    public override FigureSeries<SupportActivity> Series { get; } = new(row => new(row.ModelId, row.ContentArea), row => row.Year);

    public override SupportActivity Read(RowValues row) =>
        new()
        {
            Id = 0,
            ModelId = row.Key("model"),
            ContentArea = row.Text("content_area"),
            SupportUnitCode = row.Text("support_unit"),
            Year = row.Count("year"),
            Cost = row.AmountOrNull("cost"),
        };

    public override string KeyOf(SupportActivity row, CodeSets codes) =>
        $"{codes.Of("models").Code(row.ModelId)} {row.ContentArea} {row.SupportUnitCode} {row.Year}";

    public override SupportActivity WithId(SupportActivity row, int id) => row with { Id = id };

    internal override IQueryable<SupportActivity> OfKeySet(RegisterContext register, KeySet set)
    {
        var models = set.ModelsIn(register);
        return register.Set<SupportActivity>().Where(row => row.Year == set.Year && models.Any(model => model.Id == row.ModelId));
    }
}

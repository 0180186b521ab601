using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class OutcomesTable : ImportTable<OutcomeObservation>
{
    public override string Name => "outcomes";

    public override ICorrectableRows<OutcomeObservation> Owner { get; } = new CorrectableRows<OutcomeObservation, int>(row => row.ModelId);

    public override FigureSeries<OutcomeObservation> Series { get; } =
        new(row => new(row.ModelId, row.IndicatorCode), row => row.Year) { IsSteady = true };

    public override OutcomeObservation Read(RowValues row) =>
        new()
        {
            Id = 0,
            ModelId = row.Key("model"),
            IndicatorCode = row.Text("indicator"),
            Year = row.Count("year"),
            Kind = row.Enum<OutcomeKind>("kind"),
            Value = row.Measure("value"),
            Status = row.EnumOrNull<ObservationStatus>("status") ?? ObservationStatus.A,
            SourceDocumentCode = row.TextOrNull("source_document"),
        };

    public override string KeyOf(OutcomeObservation row, CodeSets codes) =>
        $"{codes.Of("models").Code(row.ModelId)} {row.IndicatorCode} {row.Year} {row.Kind}";

    public override OutcomeObservation WithId(OutcomeObservation row, int id) => row with { Id = id };

    internal override IQueryable<OutcomeObservation> OfKeySet(RegisterContext register, KeySet set)
    {
        var models = set.ModelsIn(register);
        return register.Set<OutcomeObservation>().Where(row => row.Year == set.Year && models.Any(model => model.Id == row.ModelId));
    }
}

using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class DifficultiesTable : ImportTable<DifficultyReport>
{
    public override string Name => "difficulties";

    public override ICorrectableRows<DifficultyReport> Owner { get; } = new CorrectableRows<DifficultyReport, DateOnly>(row => row.Date);

    public override DifficultyReport Read(RowValues row) =>
        new()
        {
            Id = 0,
            ModelId = row.KeyOrNull("model"),
            SupportUnitCode = row.TextOrNull("support_unit"),
            Type = row.Text("type"),
            Date = row.Date("date"),
            Severity = row.Count("severity"),
        };

    public override string KeyOf(DifficultyReport row, CodeSets codes) =>
        $"{Model(row, codes)} {row.SupportUnitCode} {row.Type} {row.Date:yyyy-MM-dd}";

    public override DifficultyReport WithId(DifficultyReport row, int id) => row with { Id = id };

    internal override IQueryable<DifficultyReport> OfKeySet(RegisterContext register, KeySet set)
    {
        var models = set.ModelsIn(register);
        return register
            .Set<DifficultyReport>()
            .Where(row => row.Date >= set.FirstDay && row.Date <= set.LastDay && models.Any(model => model.Id == row.ModelId));
    }

    private static string? Model(DifficultyReport row, CodeSets codes) => row.ModelId is { } model ? codes.Of("models").Code(model) : null;
}

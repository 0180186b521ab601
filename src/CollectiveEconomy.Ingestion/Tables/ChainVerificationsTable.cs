using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class ChainVerificationsTable : ImportTable<ChainVerification>
{
    public override string Name => "chain_verifications";

    public override ICorrectableRows<ChainVerification> Owner { get; } = new CorrectableRows<ChainVerification, int>(row => row.ModelId);

    public override ChainVerification Read(RowValues row) =>
        new()
        {
            Id = 0,
            ModelId = row.Key("model"),
            Date = row.Date("date"),
            IsAlive = row.Flag("is_alive"),
        };

    public override string KeyOf(ChainVerification row, CodeSets codes) => $"{codes.Of("models").Code(row.ModelId)} {row.Date:yyyy-MM-dd}";

    public override ChainVerification WithId(ChainVerification row, int id) => row with { Id = id };

    internal override IQueryable<ChainVerification> OfKeySet(RegisterContext register, KeySet set)
    {
        var models = set.ModelsIn(register);
        return register
            .Set<ChainVerification>()
            .Where(row => row.Date >= set.FirstDay && row.Date <= set.LastDay && models.Any(model => model.Id == row.ModelId));
    }
}

using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class ChainLinksTable : ImportTable<ChainLink>
{
    public override string Name => "chain_links";

    public override ICorrectableRows<ChainLink> Owner { get; } = new CorrectableRows<ChainLink, int>(row => row.ModelId);

    public override ChainLink Read(RowValues row) =>
        new()
        {
            Id = 0,
            ModelId = row.Key("model"),
            Stage = row.Enum<ChainStage>("stage"),
            PartnerName = row.Text("partner_name"),
            PartnerKind = row.Enum<PartnerKind>("partner_kind"),
            ContractFrom = row.DateOrNull("contract_from"),
            ContractTo = row.DateOrNull("contract_to"),
            VolumeTonnes = row.MeasureOrNull("volume_tonnes"),
        };

    public override string KeyOf(ChainLink row, CodeSets codes) => $"{codes.Of("models").Code(row.ModelId)} {row.Stage} {row.PartnerName}";

    public override ChainLink WithId(ChainLink row, int id) => row with { Id = id };
}

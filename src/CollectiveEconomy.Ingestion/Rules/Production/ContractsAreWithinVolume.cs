using CollectiveEconomy.Ingestion.Importing;

namespace CollectiveEconomy.Ingestion.Rules.Production;

/// <summary>What was sold under contract is part of the volume.</summary>
internal sealed class ContractsAreWithinVolume : ISubmissionRule
{
    public IEnumerable<Found> Check(Submission submission) =>
        from row in submission.RowsWith<Statistics.Products.Production>("contracted_volume_tonnes", "volume_tonnes")
        where row.Record.ContractedVolumeTonnes > row.Record.VolumeTonnes
        select row.Found(
            "contracted_volume_tonnes",
            row.Record.ContractedVolumeTonnes,
            $"Sản lượng theo hợp đồng lớn hơn sản lượng ({row.Record.VolumeTonnes}).",
            $"More was sold under contract than produced ({row.Record.VolumeTonnes})."
        );
}

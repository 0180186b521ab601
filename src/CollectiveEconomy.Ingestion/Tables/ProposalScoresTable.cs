using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class ProposalScoresTable : ImportTable<ProposalScore>
{
    public override string Name => "proposal_scores";

    public override ICorrectableRows<ProposalScore> Owner { get; } = new CorrectableRows<ProposalScore, int>(row => row.ProposalId);

    public override ProposalScore Read(RowValues row) =>
        new(row.Key("proposal"), row.Text("criteria_set"), row.Text("criterion"), row.Measure("score"));

    public override string KeyOf(ProposalScore row, CodeSets codes) => $"{codes.Of("proposals").Code(row.ProposalId)} {row.CriterionCode}";
}

using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class ProposalRoundsTable : ImportTable<ProposalRound>
{
    public override string Name => "proposal_rounds";

    public override ICorrectableRows<ProposalRound> Owner { get; } = new CorrectableRows<ProposalRound, int>(row => row.ProposalId);

    public override ProposalRound Read(RowValues row) =>
        new(row.Key("proposal"), row.Count("round"), row.Date("submitted"), row.DateOrNull("returned"));

    public override string KeyOf(ProposalRound row, CodeSets codes) => $"{codes.Of("proposals").Code(row.ProposalId)} {row.Round}";
}

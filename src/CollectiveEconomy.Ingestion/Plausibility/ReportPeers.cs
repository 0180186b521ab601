using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>Compares the reports of a submission with those of organisations like their own.</summary>
internal sealed class ReportPeers(Submission submission) : IFigurePeers<AnnualReport>
{
    public PeerRange? Of(Figure<AnnualReport> figure, AnnualReport row) =>
        submission.Cooperative(row.CooperativeId) is { } owner ? submission.Background.Peers.Of(figure, row, owner) : null;
}

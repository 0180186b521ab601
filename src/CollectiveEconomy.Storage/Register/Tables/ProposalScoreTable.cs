using CollectiveEconomy.Statistics.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ProposalScoreTable : IEntityTypeConfiguration<ProposalScore>
{
    public void Configure(EntityTypeBuilder<ProposalScore> builder)
    {
        builder.ToTable("ProposalScore");
        builder.HasKey(score => new { score.ProposalId, score.CriterionCode });
        builder.RefersTo<Proposal>(nameof(ProposalScore.ProposalId));
        builder.RefersTo<Criterion>(nameof(ProposalScore.CriteriaSetCode), nameof(ProposalScore.CriterionCode));
    }
}

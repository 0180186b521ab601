using CollectiveEconomy.Statistics.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ProposalRoundTable : IEntityTypeConfiguration<ProposalRound>
{
    public void Configure(EntityTypeBuilder<ProposalRound> builder)
    {
        builder.ToTable("ProposalRound");
        builder.HasKey(round => new { round.ProposalId, round.Round });
        builder.RefersTo<Proposal>(nameof(ProposalRound.ProposalId));
    }
}

using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ProposalTable : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.ToTable("Proposal");
        builder.HasKey(proposal => proposal.Id);
        builder.HasIndex(proposal => proposal.Code).IsUnique();
        builder.HasIndex(proposal => new { proposal.Submitted, proposal.Id });
        builder.RefersTo<Cooperative>(nameof(Proposal.CooperativeId));
        builder.RefersTo<Programme>(nameof(Proposal.ProgrammeCode));
        builder.RefersTo<SupportUnit>(nameof(Proposal.SupportUnitCode));
        builder.RefersTo<CriteriaSet>(nameof(Proposal.CriteriaSetCode));
    }
}

using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ValueChainModelTable : IEntityTypeConfiguration<ValueChainModel>
{
    public void Configure(EntityTypeBuilder<ValueChainModel> builder)
    {
        builder.ToTable("ValueChainModel");
        builder.HasKey(model => model.Id);
        builder.Property(model => model.Note).HasMaxLength(Keys.TextLength);
        builder.HasIndex(model => model.Code).IsUnique();
        builder.HasIndex(model => new { model.StartYear, model.Id });
        builder.HasIndex(model => model.ProposalId).IsUnique();
        builder.RefersTo<Proposal>(nameof(ValueChainModel.ProposalId));
        builder.RefersTo<Cooperative>(nameof(ValueChainModel.CooperativeId));
        builder.RefersTo<Programme>(nameof(ValueChainModel.ProgrammeCode));
        builder.RefersTo<SupportUnit>(nameof(ValueChainModel.SupportUnitCode));
    }
}

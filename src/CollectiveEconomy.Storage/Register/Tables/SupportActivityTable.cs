using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class SupportActivityTable : IEntityTypeConfiguration<SupportActivity>
{
    public void Configure(EntityTypeBuilder<SupportActivity> builder)
    {
        builder.ToTable("SupportActivity");
        builder.HasKey(activity => activity.Id);
        builder.HasIndex(activity => activity.Year);
        builder.RefersTo<ValueChainModel>(nameof(SupportActivity.ModelId));
        builder.RefersTo<SupportUnit>(nameof(SupportActivity.SupportUnitCode));
    }
}

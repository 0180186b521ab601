using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class DifficultyReportTable : IEntityTypeConfiguration<DifficultyReport>
{
    public void Configure(EntityTypeBuilder<DifficultyReport> builder)
    {
        builder.ToTable("DifficultyReport");
        builder.HasKey(report => report.Id);
        builder.HasIndex(report => report.Date);
        builder.RefersTo<ValueChainModel>(nameof(DifficultyReport.ModelId));
        builder.RefersTo<SupportUnit>(nameof(DifficultyReport.SupportUnitCode));
    }
}

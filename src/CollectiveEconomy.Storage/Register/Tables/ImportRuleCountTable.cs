using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ImportRuleCountTable : IEntityTypeConfiguration<ImportRuleCount>
{
    public void Configure(EntityTypeBuilder<ImportRuleCount> builder)
    {
        builder.ToTable("ImportRuleCount");
        builder.HasKey(count => new
        {
            count.ImportBatchId,
            count.Rule,
            count.Severity,
        });
        builder.RefersTo<ImportBatch>(nameof(ImportRuleCount.ImportBatchId));
    }
}

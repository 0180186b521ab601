using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ImportBatchTable : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> builder)
    {
        builder.ToTable("ImportBatch");
        builder.HasKey(batch => batch.Id);
        builder.Property(batch => batch.Id).ValueGeneratedNever();
        builder.Property(batch => batch.ReceivedBy).HasMaxLength(Keys.NameLength);
        builder.Property(batch => batch.RolledBackBy).HasMaxLength(Keys.NameLength);
        builder.HasIndex(batch => new { batch.ReceivedAt, batch.Id });
    }
}

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
        builder.Property(batch => batch.FileName).HasMaxLength(Keys.NameLength);
        builder.Property(batch => batch.ReceivedBy).HasMaxLength(Keys.NameLength);
        builder.Property(batch => batch.Sha256).HasMaxLength(Keys.HashLength);
        builder.HasIndex(batch => batch.Sha256);
        builder.HasIndex(batch => new { batch.ReceivedAt, batch.Id });
    }
}

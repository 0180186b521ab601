using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class AuditEntryTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntry");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.RowKey).HasMaxLength(Keys.RowKeyLength);
        builder.Property(entry => entry.Key).HasMaxLength(Keys.NameLength);
        builder.Property(entry => entry.OldValue).HasMaxLength(Keys.TextLength);
        builder.Property(entry => entry.NewValue).HasMaxLength(Keys.TextLength);
        builder.Property(entry => entry.Sheet).HasMaxLength(Keys.NameLength);
        builder.HasIndex(entry => new
        {
            entry.Entity,
            entry.RowKey,
            entry.Id,
        });
        builder.RefersTo<ImportBatch>(nameof(AuditEntry.ImportBatchId));
    }
}

using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ImportedFileTable : IEntityTypeConfiguration<ImportedFile>
{
    public void Configure(EntityTypeBuilder<ImportedFile> builder)
    {
        builder.ToTable("ImportedFile");
        builder.HasKey(file => new { file.ImportBatchId, file.Number });
        builder.Property(file => file.FileName).HasMaxLength(Keys.NameLength);
        builder.Property(file => file.Sha256).HasMaxLength(Keys.HashLength).IsUnicode(false);
        builder.HasIndex(file => file.Sha256);
        builder.RefersTo<ImportBatch>(nameof(ImportedFile.ImportBatchId));
    }
}

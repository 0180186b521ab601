using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ImportFindingTable : IEntityTypeConfiguration<ImportFinding>
{
    public void Configure(EntityTypeBuilder<ImportFinding> builder)
    {
        builder.ToTable("ImportFinding");
        builder.HasKey(finding => new { finding.ImportBatchId, finding.Number });
        builder.Property(finding => finding.FileName).HasMaxLength(Keys.NameLength);
        builder.Property(finding => finding.Sheet).HasMaxLength(Keys.NameLength);
        builder.Property(finding => finding.Column).HasMaxLength(Keys.NameLength);
        builder.Property(finding => finding.Value).HasMaxLength(Keys.NameLength);
        builder.Property(finding => finding.MessageVi).HasMaxLength(Keys.TextLength);
        builder.Property(finding => finding.MessageEn).HasMaxLength(Keys.TextLength);
        builder.Property(finding => finding.Suggestion).HasMaxLength(Keys.NameLength);
        builder.RefersTo<ImportBatch>(nameof(ImportFinding.ImportBatchId));
    }
}

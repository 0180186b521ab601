using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ProgrammeTable : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.ToTable("Programme");
        builder.HasKey(programme => programme.Code);
        builder.Property(programme => programme.NameVi).HasMaxLength(Keys.NameLength);
        builder.Property(programme => programme.NameEn).HasMaxLength(Keys.NameLength);
        builder.RefersTo<SourceDocument>(nameof(Programme.SourceDocumentCode));
    }
}

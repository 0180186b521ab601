using CollectiveEconomy.Statistics.Areas;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class AreaEventTable : IEntityTypeConfiguration<AreaEvent>
{
    public void Configure(EntityTypeBuilder<AreaEvent> builder)
    {
        builder.ToTable("AreaEvent");
        builder.HasKey(change => change.Id);
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.Property(change => change.FromName).HasMaxLength(Keys.NameLength);
        builder.Property(change => change.ToName).HasMaxLength(Keys.NameLength);
        builder.Property(change => change.LegalBasisVi).HasMaxLength(Keys.NameLength);
        builder.Property(change => change.LegalBasisEn).HasMaxLength(Keys.NameLength);
        builder.Property(change => change.NoteVi).HasMaxLength(Keys.TextLength);
        builder.Property(change => change.NoteEn).HasMaxLength(Keys.TextLength);
    }
}

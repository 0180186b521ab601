using CollectiveEconomy.Statistics.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class CriteriaSetTable : IEntityTypeConfiguration<CriteriaSet>
{
    public void Configure(EntityTypeBuilder<CriteriaSet> builder)
    {
        builder.ToTable("CriteriaSet");
        builder.HasKey(set => set.Code);
        builder.Property(set => set.NameVi).HasMaxLength(Keys.NameLength);
        builder.Property(set => set.NameEn).HasMaxLength(Keys.NameLength);
        builder.Property(set => set.NoteVi).HasMaxLength(Keys.TextLength);
        builder.Property(set => set.NoteEn).HasMaxLength(Keys.TextLength);
        builder.HasIndex(set => new { set.ProgrammeCode, set.Version }).IsUnique();
        builder.RefersTo<Programme>(nameof(CriteriaSet.ProgrammeCode));
    }
}

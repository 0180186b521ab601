using CollectiveEconomy.Statistics.Official;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class IndicatorTable : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("Indicator");
        builder.HasKey(indicator => indicator.Code);
        builder.Property(indicator => indicator.NameVi).HasMaxLength(Keys.NameLength);
        builder.Property(indicator => indicator.NameEn).HasMaxLength(Keys.NameLength);
        builder.Property(indicator => indicator.DefinitionVi).HasMaxLength(Keys.TextLength);
        builder.Property(indicator => indicator.DefinitionEn).HasMaxLength(Keys.TextLength);
        builder.Property(indicator => indicator.NoteVi).HasMaxLength(Keys.TextLength);
        builder.Property(indicator => indicator.NoteEn).HasMaxLength(Keys.TextLength);
        builder.RefersTo<Indicator>(nameof(Indicator.NumeratorCode));
        builder.RefersTo<Indicator>(nameof(Indicator.DenominatorCode));
    }
}

using CollectiveEconomy.Statistics.Outcomes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class OutcomeIndicatorTable : IEntityTypeConfiguration<OutcomeIndicator>
{
    public void Configure(EntityTypeBuilder<OutcomeIndicator> builder)
    {
        builder.ToTable("OutcomeIndicator");
        builder.HasKey(indicator => indicator.Code);
        builder.Property(indicator => indicator.NameVi).HasMaxLength(Keys.NameLength);
        builder.Property(indicator => indicator.NameEn).HasMaxLength(Keys.NameLength);
        builder.Property(indicator => indicator.SearchName).HasMaxLength(Keys.NameLength);
        builder.Property(indicator => indicator.DefinitionVi).HasMaxLength(Keys.TextLength);
        builder.Property(indicator => indicator.DefinitionEn).HasMaxLength(Keys.TextLength);
    }
}

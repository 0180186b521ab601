using CollectiveEconomy.Statistics.Codelists;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class CodelistTable : IEntityTypeConfiguration<Codelist>
{
    public void Configure(EntityTypeBuilder<Codelist> builder)
    {
        builder.ToTable("Codelist");
        builder.HasKey(codelist => codelist.Id);
        builder.Property(codelist => codelist.NameVi).HasMaxLength(Keys.NameLength);
        builder.Property(codelist => codelist.NameEn).HasMaxLength(Keys.NameLength);
    }
}

using CollectiveEconomy.Statistics.Codelists;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class CodeTable : IEntityTypeConfiguration<Code>
{
    public void Configure(EntityTypeBuilder<Code> builder)
    {
        builder.ToTable("Code");
        builder.HasKey(code => new { code.CodelistId, code.Value });
        builder.Property(code => code.NameVi).HasMaxLength(Keys.NameLength);
        builder.Property(code => code.NameEn).HasMaxLength(Keys.NameLength);
        builder.Property(code => code.NoteVi).HasMaxLength(Keys.TextLength);
        builder.Property(code => code.NoteEn).HasMaxLength(Keys.TextLength);
        builder.Property(code => code.Source).HasMaxLength(Keys.TextLength);
        builder.Property(code => code.LegalBasisVi).HasMaxLength(Keys.NameLength);
        builder.Property(code => code.LegalBasisEn).HasMaxLength(Keys.NameLength);
        builder.RefersTo<Codelist>(nameof(Code.CodelistId));
    }
}

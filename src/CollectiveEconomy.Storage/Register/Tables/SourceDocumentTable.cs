using CollectiveEconomy.Statistics.Official;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class SourceDocumentTable : IEntityTypeConfiguration<SourceDocument>
{
    public void Configure(EntityTypeBuilder<SourceDocument> builder)
    {
        builder.ToTable("SourceDocument");
        builder.HasKey(document => document.Code);
        builder.Property(document => document.Issuer).HasMaxLength(Keys.NameLength);
        builder.Property(document => document.IssuerNameVi).HasMaxLength(Keys.NameLength);
        builder.Property(document => document.IssuerNameEn).HasMaxLength(Keys.NameLength);
        builder.Property(document => document.Publisher).HasMaxLength(Keys.NameLength);
        builder.Property(document => document.Url).HasMaxLength(Keys.TextLength);
        builder.Property(document => document.NoteVi).HasMaxLength(Keys.TextLength);
        builder.Property(document => document.NoteEn).HasMaxLength(Keys.TextLength);
    }
}

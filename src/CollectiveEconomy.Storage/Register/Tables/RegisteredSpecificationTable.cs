using CollectiveEconomy.Statistics.Evaluation;
using CollectiveEconomy.Storage.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class RegisteredSpecificationTable : IEntityTypeConfiguration<RegisteredSpecification>
{
    public void Configure(EntityTypeBuilder<RegisteredSpecification> builder)
    {
        builder.ToTable("RegisteredSpecification");
        builder.HasKey(registered => registered.Hash);
        builder.Property(registered => registered.Hash).HasMaxLength(Keys.HashLength).IsUnicode(false);
        builder.Property(registered => registered.KeyId).HasMaxLength(KeyText.IdLength).IsUnicode(false);
        builder.HasIndex(registered => registered.KeyId);
    }
}

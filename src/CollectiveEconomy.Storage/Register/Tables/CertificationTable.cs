using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class CertificationTable : IEntityTypeConfiguration<Certification>
{
    public void Configure(EntityTypeBuilder<Certification> builder)
    {
        builder.ToTable("Certification");
        builder.HasKey(certification => certification.Id);
        builder.HasIndex(certification => certification.ValidFrom);
        builder.Property(certification => certification.Scope).HasMaxLength(Keys.TextLength);
        builder.RefersTo<Cooperative>(nameof(Certification.CooperativeId));
        builder.RefersTo<Product>(nameof(Certification.ProductCode));
    }
}

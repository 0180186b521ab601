using CollectiveEconomy.Statistics.ValueChains;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ChainVerificationTable : IEntityTypeConfiguration<ChainVerification>
{
    public void Configure(EntityTypeBuilder<ChainVerification> builder)
    {
        builder.ToTable("ChainVerification");
        builder.HasKey(verification => verification.Id);
        builder.HasIndex(verification => new { verification.ModelId, verification.Date }).IsUnique();
        builder.HasIndex(verification => new { verification.ModelId, verification.Id });
        builder.HasIndex(verification => verification.Date);
        builder.RefersTo<ValueChainModel>(nameof(ChainVerification.ModelId));
    }
}

using System.Security.Cryptography;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class AccessKeyTable : IEntityTypeConfiguration<AccessKey>
{
    /// <summary>UTC without an offset: SQLite can neither compare nor order times that carry one.</summary>
    private static readonly ValueConverter<DateTimeOffset, DateTime> Utc = new(
        time => time.UtcDateTime,
        time => new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc))
    );

    private static readonly ValueConverter<Scopes, string> Words = new(scopes => scopes.Text, text => Scopes.Parse(text));

    public void Configure(EntityTypeBuilder<AccessKey> builder)
    {
        builder.ToTable("AccessKey");
        builder.HasKey(key => key.Id);
        builder.Property(key => key.Id).HasMaxLength(KeyText.IdLength).IsUnicode(false);
        builder.Property(key => key.Label).HasMaxLength(Keys.NameLength);
        builder.Property(key => key.Hash).HasMaxLength(SHA256.HashSizeInBytes);
        builder.Property(key => key.Scopes).HasConversion(Words).HasMaxLength(Scopes.LongestText).IsUnicode(false);
        builder.Property(key => key.Created).HasConversion(Utc);
        builder.Property(key => key.Expires).HasConversion(Utc);
        builder.Property(key => key.Revoked).HasConversion(Utc);
        builder.Property(key => key.LastUsed).HasConversion(Utc);
    }
}

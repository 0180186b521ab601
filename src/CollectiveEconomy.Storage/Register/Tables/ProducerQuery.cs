using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

// Each pair once, by one statement: asked for each product and organisation instead, servers look at every organisation for each product.
internal sealed class ProducerQuery : IEntityTypeConfiguration<Producer>
{
    private const string Pairs = """
        SELECT [k].[ProductCode], [k].[CooperativeId] FROM [KeyProductDesignation] AS [k] WHERE [k].[CooperativeId] IS NOT NULL
        UNION
        SELECT [c].[ProductCode], [c].[CooperativeId] FROM [Certification] AS [c]
        UNION
        SELECT [b].[ProductCode], [m].[CooperativeId] FROM [ModelProduct] AS [b] INNER JOIN [ValueChainModel] AS [m] ON [m].[Id] = [b].[ModelId]
        """;

    public void Configure(EntityTypeBuilder<Producer> builder)
    {
        builder.ToTable((string?)null);
        builder.ToSqlQuery(Pairs);
        builder.HasKey(producer => new { producer.ProductCode, producer.CooperativeId });
    }
}

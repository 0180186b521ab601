using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer;

/// <summary>What SQL Server has in addition to the model of both providers.</summary>
internal static class SqlServerInitialModel
{
    public static void Build(ModelBuilder model)
    {
        InitialModel.Build(model);
        model.HasAnnotation("Relational:MaxIdentifierLength", 128);
        model.UseIdentityColumns();
        model
            .Entity("CollectiveEconomy.Statistics.ValueChains.ValueChainModel")
            .HasIndex("ProposalId")
            .HasFilter("[ProposalId] IS NOT NULL");
        model
            .Entity("CollectiveEconomy.Storage.Register.RevenueByPlace")
            .ToSqlQuery(
                "SELECT [Id], [Year], [ProvinceId], [Field], [Revenue], [Code], [CooperativeId] FROM [RevenueByPlace] WITH (NOEXPAND)"
            );
    }
}

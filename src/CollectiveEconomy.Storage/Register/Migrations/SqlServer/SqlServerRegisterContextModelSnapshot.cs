using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer;

/// <summary>What the next migration starts from: the models of the migrations, in their order.</summary>
[DbContext(typeof(SqlServerRegisterContext))]
internal sealed class SqlServerRegisterContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        SqlServerInitialModel.Build(modelBuilder);
        FileCountsTables.Build(modelBuilder);
        FoundedPrecisionTables.Build(modelBuilder);
        ValidityTables.Build(modelBuilder);
        ChangeOriginTables.Build(modelBuilder);
        SpecificationTables.Build(modelBuilder);
        ListOrderTables.Build(modelBuilder);
        modelBuilder.ForServer();
    }
}

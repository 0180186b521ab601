using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer;

/// <summary>What the next migration starts from: as long as there is one migration, its model. The next one writes this file whole.</summary>
[DbContext(typeof(SqlServerRegisterContext))]
internal sealed class SqlServerRegisterContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder) => SqlServerInitialModel.Build(modelBuilder);
}

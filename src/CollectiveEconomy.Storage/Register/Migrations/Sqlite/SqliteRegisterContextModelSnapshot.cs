using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CollectiveEconomy.Storage.Register.Migrations.Sqlite;

/// <summary>What the next migration starts from: as long as there is one migration, its model. The next one writes this file whole.</summary>
[DbContext(typeof(SqliteRegisterContext))]
internal sealed class SqliteRegisterContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder) => InitialModel.Build(modelBuilder);
}

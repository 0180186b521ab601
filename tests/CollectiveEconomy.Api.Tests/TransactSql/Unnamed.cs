using Microsoft.EntityFrameworkCore.Sqlite.Infrastructure.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace CollectiveEconomy.Api.Tests.TransactSql;

/// <summary>SQLite that does not say so: it is asked as SQL Server is, without the ways that are faster on SQLite only.</summary>
#pragma warning disable EF1001 // The options of the provider are its own; nothing else names it.
internal sealed class Unnamed(DatabaseProviderDependencies dependencies) : DatabaseProvider<SqliteOptionsExtension>(dependencies)
#pragma warning restore EF1001
{
    public override string Name => nameof(Unnamed);
}

using Microsoft.EntityFrameworkCore.Design;

namespace CollectiveEconomy.Storage.Register;

/// <summary>Lets <c>dotnet ef</c> write migrations for SQLite.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteRegisterContext>
{
    public SqliteRegisterContext CreateDbContext(string[] args) =>
        (SqliteRegisterContext)RegisterConnection.Open(RegisterSettings.Sqlite(":memory:"));
}

/// <summary>Lets <c>dotnet ef</c> write migrations for SQL Server; it connects to none.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerRegisterContext>
{
    public SqlServerRegisterContext CreateDbContext(string[] args) =>
        (SqlServerRegisterContext)
            RegisterConnection.Open(new RegisterSettings { Provider = RegisterProvider.SqlServer, ConnectionString = "Server=none" });
}

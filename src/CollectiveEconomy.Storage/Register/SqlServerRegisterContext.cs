using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <summary>The register on SQL Server; owner of the SQL Server migrations.</summary>
public sealed class SqlServerRegisterContext(DbContextOptions<SqlServerRegisterContext> options) : RegisterContext(options);

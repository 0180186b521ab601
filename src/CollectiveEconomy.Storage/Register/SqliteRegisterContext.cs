using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <summary>The register on SQLite; owner of the SQLite migrations.</summary>
public sealed class SqliteRegisterContext(DbContextOptions<SqliteRegisterContext> options) : RegisterContext(options);

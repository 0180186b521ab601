using LinqToDB.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;

namespace CollectiveEconomy.Storage.Register;

/// <summary>linq2db without a log: it writes each statement with its values, and the values are rows that senders trust us with.</summary>
internal sealed class SilentLinqToDB : LinqToDBForEFToolsImplDefault
{
    /// <inheritdoc/>
    public override ILogger? CreateLogger(IDbContextOptions? options) => null;
}

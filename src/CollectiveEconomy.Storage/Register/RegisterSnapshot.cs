using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CollectiveEconomy.Storage.Register;

/// <summary>One state of the register for several statements.</summary>
public static class RegisterSnapshot
{
    /// <summary>Begins a transaction that reads the register as it is now; what is written meanwhile is not seen.</summary>
    /// <remarks>
    /// On SQL Server it takes no locks, for which the database must allow snapshot isolation. A serializable one would lock the register for as long as
    /// it reads, and imports would fail.
    /// </remarks>
    /// <param name="register">The register.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static Task<IDbContextTransaction> BeginStateAsync(
        this RegisterContext register,
        CancellationToken cancellationToken = default
    ) =>
        register.Database.BeginTransactionAsync(
            register.Database.IsSqlServer() ? IsolationLevel.Snapshot : IsolationLevel.Serializable,
            cancellationToken
        );
}

using LinqToDB.Data;
using LinqToDB.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <summary>Writes many rows without a round trip for each.</summary>
public static class BulkInsert
{
    /// <summary>Writes the rows, keys included, in the context's transaction: by SqlBulkCopy on SQL Server, which checks references, and by multi-row inserts on SQLite.</summary>
    /// <param name="register">The register.</param>
    /// <param name="rows">Rows; read once, as they are written.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    public static Task InsertAllAsync<TRow>(
        this RegisterContext register,
        IEnumerable<TRow> rows,
        CancellationToken cancellationToken = default
    )
        where TRow : class => register.BulkCopyAsync(OptionsOf(register), rows, cancellationToken);

    // Without being asked to, SQL Server checks no reference of what is copied in bulk, and distrusts the constraint from then on.
    internal static BulkCopyOptions OptionsOf(RegisterContext register) =>
        new()
        {
            KeepIdentity = true,
            CheckConstraints = true,
            BulkCopyType = BulkCopyType.Default,
            BulkCopyTimeout = register.Database.GetCommandTimeout(),
        };
}

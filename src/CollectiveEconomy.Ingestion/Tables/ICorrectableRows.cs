using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Tables;

/// <summary>Finds the rows of the register that may be those of a submission.</summary>
/// <typeparam name="TRow">A record of the register.</typeparam>
public interface ICorrectableRows<TRow>
    where TRow : class
{
    /// <summary>Rows that belong to the same owners as <paramref name="rows"/>.</summary>
    Task<List<TRow>> ReadAsync(RegisterContext register, IEnumerable<TRow> rows, CancellationToken cancellationToken);
}

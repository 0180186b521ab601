using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Tables;

/// <summary>Finds rows by one column or by another: proposals by their own code, and those of the same cooperative.</summary>
/// <typeparam name="TRow">A record of the register.</typeparam>
internal sealed class EitherRows<TRow>(params ICorrectableRows<TRow>[] columns) : ICorrectableRows<TRow>
    where TRow : class
{
    public async Task<List<TRow>> ReadAsync(RegisterContext register, IEnumerable<TRow> rows, CancellationToken cancellationToken)
    {
        var (sent, found) = (rows.ToList(), new List<TRow>());
        foreach (var column in columns)
            found.AddRange(await column.ReadAsync(register, sent, cancellationToken));
        return [.. found.Distinct()];
    }
}

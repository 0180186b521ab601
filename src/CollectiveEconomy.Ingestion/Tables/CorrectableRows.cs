using System.Linq.Expressions;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tables;

/// <summary>Finds rows by a column that many of them share: the cooperative of reports, the model of funding lines.</summary>
/// <param name="key">The column.</param>
/// <typeparam name="TRow">A record of the register.</typeparam>
/// <typeparam name="TKey">Type of the column.</typeparam>
internal sealed class CorrectableRows<TRow, TKey>(Expression<Func<TRow, TKey>> key) : ICorrectableRows<TRow>
    where TRow : class
{
    // Keys of one query; they travel as one parameter.
    private const int Together = 2000;

    private readonly Func<TRow, TKey> _key = key.Compile();

    public async Task<List<TRow>> ReadAsync(RegisterContext register, IEnumerable<TRow> rows, CancellationToken cancellationToken)
    {
        var found = new List<TRow>();
        foreach (var keys in rows.Select(_key).Distinct().Chunk(Together))
            found.AddRange(await register.Set<TRow>().Where(KeyIs.OneOf(key, keys)).ToListAsync(cancellationToken));
        return found;
    }
}

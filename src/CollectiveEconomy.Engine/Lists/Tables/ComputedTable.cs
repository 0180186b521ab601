using System.Linq.Expressions;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>A list of rows that are computed.</summary>
/// <typeparam name="T">The rows.</typeparam>
/// <param name="store">Knows the tables.</param>
/// <param name="selection">What of the rows was selected.</param>
/// <param name="rows">The rows.</param>
/// <param name="filter">Which of them are listed; all when null.</param>
/// <param name="order">In which order.</param>
internal sealed class ComputedTable<T>(
    IDbContextFactory<RegisterContext> store,
    RowSelection selection,
    Func<CancellationToken, Task<IReadOnlyList<T>>> rows,
    Filter<T>? filter,
    SortOrder<T> order
) : TableOfList<T>(store, selection, filter, order)
    where T : class
{
    private readonly FilteredRows<T> _matching = new(store, rows, filter);

    public override async Task<int> CountAsync(CancellationToken cancellationToken) => (await _matching.ReadAsync(cancellationToken)).Count;

    public override IEnumerable<object?[]> Read(IReadOnlyList<ListColumn> columns, CancellationToken cancellationToken)
    {
        var values = columns.Select(Reader).ToArray();
        // They were computed when they were counted.
        var matching = _matching.ReadAsync(cancellationToken).GetAwaiter().GetResult();
        return Order.Sorted(matching).Take(First ?? int.MaxValue).Select(row => Array.ConvertAll(values, value => value(row)));
    }

    // Rows that are computed refer to nothing in the register.
    private static Func<T, object?> Reader(ListColumn column) =>
        Expression.Lambda<Func<T, object?>>(Expression.Convert(column.Value.Body, typeof(object)), column.Value.Parameters[0]).Compile();
}

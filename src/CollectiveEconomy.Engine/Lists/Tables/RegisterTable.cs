using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>A list of rows of the register.</summary>
/// <typeparam name="T">The rows.</typeparam>
/// <param name="store">Opens the register.</param>
/// <param name="selection">What of them was selected.</param>
/// <param name="filter">Which rows are listed; all when null.</param>
/// <param name="order">In which order.</param>
internal sealed class RegisterTable<T>(
    IDbContextFactory<RegisterContext> store,
    RowSelection selection,
    Filter<T>? filter,
    SortOrder<T> order
) : TableOfList<T>(store, selection, filter, order)
    where T : class
{
    public override async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        await using var register = await Store.CreateDbContextAsync(cancellationToken);
        return await (await register.MatchingAsync(Filter, cancellationToken)).CountAsync(cancellationToken);
    }

    public override IEnumerable<object?[]> Read(IReadOnlyList<ListColumn> columns, CancellationToken cancellationToken)
    {
        using var register = Store.CreateDbContext();
        var condition = Filter is null ? Predicates.Always<T>() : Filter.In(register);
        var rows = Order.Keys.Aggregate(
            SortableQuery.All(register.Set<T>().Where(condition)),
            (keyed, key) => key.Key.AddTo(keyed, register)
        );
        var values = ReferringRows.ValuesOf(Wanted(rows.In(Order).Items), columns.Select(column => column.Value), register);
        foreach (var row in values.AsNoTracking().AsEnumerable())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    private IQueryable<T> Wanted(IQueryable<T> rows) => First is { } first ? rows.Take(first) : rows;
}

using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>What is the same of every list that is wanted as a table.</summary>
/// <typeparam name="T">The rows.</typeparam>
/// <param name="store">Opens the register, or knows its tables.</param>
/// <param name="selection">What of the rows was selected.</param>
/// <param name="filter">Which rows are listed; all when null.</param>
/// <param name="order">In which order.</param>
internal abstract class TableOfList<T>(
    IDbContextFactory<RegisterContext> store,
    RowSelection selection,
    Filter<T>? filter,
    SortOrder<T> order
) : ITableOfList
    where T : class
{
    public string Name => selection.List;

    public IReadOnlyList<string> Paths => selection.Paths;

    public int? First => selection.First;

    public string Question => $"{Name} {filter} {order}";

    protected IDbContextFactory<RegisterContext> Store => store;

    protected Filter<T>? Filter => filter;

    protected SortOrder<T> Order => order;

    public IReadOnlyList<ListColumn> Columns(Language language)
    {
        using var register = store.CreateDbContext();
        return selection.Columns(new RowColumns(register.Model, language), typeof(T));
    }

    public abstract Task<int> CountAsync(CancellationToken cancellationToken);

    public abstract IEnumerable<object?[]> Read(IReadOnlyList<ListColumn> columns, CancellationToken cancellationToken);
}

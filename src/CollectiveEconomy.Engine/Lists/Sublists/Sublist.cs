using CollectiveEconomy.Engine.Schema;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Engine.Lists.Sublists;

/// <summary>The first rows that belong to a parent. Who wants further ones asks the list at the root with a filter.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="nodes">Gives the rows; one query for all parents of a level.</param>
/// <param name="count">Counts all rows; one query for all parents of a level.</param>
public sealed class Sublist<T>(Func<IDataLoaderResult<IReadOnlyList<T>>> nodes, Func<IDataLoaderResult<int>> count)
    where T : class
{
    /// <summary>The first rows.</summary>
    [Pure]
    public IDataLoaderResult<IReadOnlyList<T>> Nodes() => nodes();

    /// <summary>Number of all rows that belong to the parent, under the same filter.</summary>
    [Pure]
    public IDataLoaderResult<int> TotalCount() => count();
}

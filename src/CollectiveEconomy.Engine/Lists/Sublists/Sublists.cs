using System.Collections.Concurrent;
using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Lists.Sublists;

/// <summary>Lists below the root: one query for the rows and one for the counts of all parents of a level. Lives as long as its request.</summary>
/// <param name="store">The register.</param>
public sealed class Sublists(IDbContextFactory<RegisterContext> store)
{
    /// <summary>Rows of each parent when no number is given.</summary>
    public const int DefaultSize = 10;

    /// <summary>Most rows of each parent.</summary>
    public const int MaxRows = 100;

    private readonly ConcurrentDictionary<(object, int, string), object> _loaders = new();

    /// <summary>The rows that belong to a parent.</summary>
    /// <typeparam name="TKey">Type of the parent's key.</typeparam>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="ownership">Which rows belong to which parent; the same object for all parents.</param>
    /// <param name="parent">Key of the parent.</param>
    /// <param name="first">Number of rows; 10 when null.</param>
    /// <param name="where">Which rows are wanted; all when null.</param>
    /// <exception cref="PageInvalid">The number is out of bounds.</exception>
    public Sublist<T> Of<TKey, T>(ChildRelation<TKey, T> ownership, TKey parent, int? first = null, Filter<T>? where = null)
        where TKey : notnull
        where T : class
    {
        var size = first ?? DefaultSize;
        if (size is < 0 or > MaxRows)
            throw new PageInvalid(
                new(
                    $"'first' là {size}; dưới gốc, giá trị phải từ 0 đến {MaxRows}. Cần nhiều hơn, hãy hỏi danh sách ở gốc.",
                    $"'first' is {size}; below the root it must be from 0 to {MaxRows}. Ask the list at the root for more."
                )
            );
        return new Sublist<T>(
            () =>
                Loader(ownership, size, where, () => new ChildRowsLoader<TKey, T>(store, ownership, size, where))
                    .LoadAsync(parent)
                    .Then(rows => rows ?? []),
            () =>
                Loader(ownership, -1, where, () => new ChildCountLoader<TKey, T>(store, ownership, where))
                    .LoadAsync(parent)
                    .Then(count => count?.Rows ?? 0)
        );
    }

    private TLoader Loader<TLoader>(object ownership, int size, object? where, Func<TLoader> make)
        where TLoader : class => (TLoader)_loaders.GetOrAdd((ownership, size, where?.ToString() ?? ""), _ => make());
}

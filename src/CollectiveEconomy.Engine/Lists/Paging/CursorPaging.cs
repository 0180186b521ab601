using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Lists.Paging;

/// <summary>Pages of a table by keyset: a page stays right while rows are added, and the last page costs no more than the first.</summary>
/// <param name="store">Opens the register, once for the page and once for the count.</param>
/// <param name="cursors">Makes and reads cursors.</param>
public sealed class CursorPaging(IDbContextFactory<RegisterContext> store, Cursors cursors)
{
    /// <summary>A connection over the rows of an entity.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <param name="filter">Which rows are listed; all when null.</param>
    /// <param name="ordering">The order.</param>
    /// <param name="page">Which page.</param>
    /// <exception cref="PageInvalid">The page can't be given.</exception>
    /// <exception cref="CursorInvalid">The cursor is of another list, order or filter.</exception>
    public Connection<T> ToConnection<T>(Filter<T>? filter, SortOrder<T> ordering, PageArguments page)
        where T : class
    {
        var size = page.Size;
        var list = $"{typeof(T).Name} {filter}";
        var place = (page.After ?? page.Before) is { } cursor ? cursors.Parse(ordering, list, cursor) : null;
        return new Connection<T>(
            async cancellationToken =>
            {
                await using var register = await store.CreateDbContextAsync(cancellationToken);
                var direction = page.IsBackward ? ordering.Reversed : ordering;
                var condition = filter is null ? Predicates.Always<T>() : await filter.InAsync(register, cancellationToken);
                // One more than the page tells whether anything follows.
                var parts = place is null
                    ? CompiledPages<T>.Of(register, condition, direction)
                    : direction.Parts(condition, register).Select(part => part.After(direction, place).Reading(direction, register));
                return PageOf(
                    await parts.ReadAsync(size + 1, cancellationToken),
                    size,
                    isFromCursor: place is not null,
                    page.IsBackward,
                    placed => cursors.Of(ordering, list, placed.Values ?? ordering.Read(placed.Item))
                );
            },
            async cancellationToken =>
            {
                await using var register = await store.CreateDbContextAsync(cancellationToken);
                return await (await register.MatchingAsync(filter, cancellationToken)).CountAsync(cancellationToken);
            }
        );
    }

    /// <summary>A connection over rows that are computed and not kept.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <param name="rows">Computes the rows, once for page and count.</param>
    /// <param name="filter">Which rows are listed; all when null.</param>
    /// <param name="ordering">The order.</param>
    /// <param name="page">Which page.</param>
    /// <exception cref="PageInvalid">The page can't be given.</exception>
    /// <exception cref="CursorInvalid">The cursor is of another list, order or filter.</exception>
    public Connection<T> ToConnection<T>(
        Func<CancellationToken, Task<IReadOnlyList<T>>> rows,
        Filter<T>? filter,
        SortOrder<T> ordering,
        PageArguments page
    )
        where T : class
    {
        var size = page.Size;
        var list = $"{typeof(T).Name} {filter}";
        var place = (page.After ?? page.Before) is { } cursor ? cursors.Parse(ordering, list, cursor) : null;
        var matching = new FilteredRows<T>(store, rows, filter);
        return new Connection<T>(
            async cancellationToken =>
            {
                var direction = page.IsBackward ? ordering.Reversed : ordering;
                var found = direction.Sorted(await matching.ReadAsync(cancellationToken), place).Take(size + 1);
                return PageOf(
                    [.. found.Select(item => new RowWithKeys<T> { Item = item })],
                    size,
                    isFromCursor: place is not null,
                    page.IsBackward,
                    placed => cursors.Of(ordering, list, ordering.Read(placed.Item))
                );
            },
            async cancellationToken => (await matching.ReadAsync(cancellationToken)).Count
        );
    }

    private static Page<T> PageOf<T>(
        List<RowWithKeys<T>> found,
        int size,
        bool isFromCursor,
        bool isBackward,
        Func<RowWithKeys<T>, string> cursor
    )
        where T : class
    {
        var hasMore = found.Count > size;
        var edges = found.Take(size).Select(item => new Edge<T>(item.Item, () => cursor(item))).ToList();
        if (isBackward)
            edges.Reverse();
        var (hasNext, hasPrevious) = isBackward ? (isFromCursor, hasMore) : (hasMore, isFromCursor);
        return new Page<T>(edges, new PageInfo(hasNext, hasPrevious, CursorOf(edges.FirstOrDefault()), CursorOf(edges.LastOrDefault())));
    }

    private static Func<string>? CursorOf<T>(Edge<T>? edge)
        where T : class => edge is null ? null : () => edge.Cursor;
}

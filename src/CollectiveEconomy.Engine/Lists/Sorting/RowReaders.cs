using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>Reads rows of a part of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="max">How many.</param>
internal delegate IAsyncEnumerable<RowWithKeys<T>> RowReader<T>(int max)
    where T : class;

/// <summary>Reads lists part by part.</summary>
internal static class RowReaders
{
    /// <summary>Reads a part by a query of its own.</summary>
    public static RowReader<T> Reading<T>(this SortableQuery<T> part, SortOrder<T> ordering, RegisterContext register)
        where T : class => max => part.First(ordering, Limit.Of(max), register.Set<T>()).AsAsyncEnumerable();

    /// <summary>Reads parts until there are rows enough.</summary>
    public static async Task<List<RowWithKeys<T>>> ReadAsync<T>(
        this IEnumerable<RowReader<T>> parts,
        int max,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var found = new List<RowWithKeys<T>>();
        foreach (var part in parts)
        {
            await foreach (var row in part(max - found.Count).WithCancellation(cancellationToken))
                found.Add(row);
            if (found.Count == max)
                break;
        }

        return found;
    }
}

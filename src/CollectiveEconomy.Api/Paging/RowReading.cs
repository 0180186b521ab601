using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Paging;

/// <summary>Reads rows of a part of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="most">How many.</param>
internal delegate IAsyncEnumerable<Placed<T>> RowReading<T>(int most)
    where T : class;

/// <summary>Reads lists part by part.</summary>
internal static class RowReading
{
    /// <summary>Reads a part by a query of its own.</summary>
    public static RowReading<T> Reading<T>(this KeyedRows<T> part, Ordering<T> ordering, RegisterContext register)
        where T : class => most => part.First(ordering, Limit.Of(most), register.Set<T>()).AsAsyncEnumerable();

    /// <summary>Reads parts until there are rows enough.</summary>
    public static async Task<List<Placed<T>>> ReadAsync<T>(
        this IEnumerable<RowReading<T>> parts,
        int most,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var found = new List<Placed<T>>();
        foreach (var part in parts)
        {
            await foreach (var row in part(most - found.Count).WithCancellation(cancellationToken))
                found.Add(row);
            if (found.Count == most)
                break;
        }

        return found;
    }
}

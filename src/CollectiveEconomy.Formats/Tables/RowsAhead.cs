using System.Collections.Concurrent;

namespace CollectiveEconomy.Formats.Tables;

/// <summary>Rows that a thread of their own reads while those before them are written.</summary>
public static class RowsAhead
{
    // So many that handing them over costs nothing beside reading them, and so few that they take no memory to speak of.
    private const int RowsOfBatch = 256;
    private const int MaxBatches = 8;

    /// <summary>The rows in their order. What reading throws is thrown behind the rows that were read before.</summary>
    /// <param name="read">Reads them, until the token that it is given is cancelled.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static IEnumerable<object?[]> Of(Func<CancellationToken, IEnumerable<object?[]>> read, CancellationToken cancellationToken) =>
        Of(read, RowsOfBatch, cancellationToken);

    /// <summary>The same of rows that are read many at a time. Those that nobody took are disposed.</summary>
    /// <param name="read">Reads them, until the token that it is given is cancelled.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static IEnumerable<T> OfMany<T>(Func<CancellationToken, IEnumerable<T>> read, CancellationToken cancellationToken)
        where T : IDisposable => Of(read, 1, cancellationToken);

    private static IEnumerable<T> Of<T>(Func<CancellationToken, IEnumerable<T>> read, int together, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var batches = new BlockingCollection<T[]>(MaxBatches);
        var reading = Task.Factory.StartNew(
            () => Read(read, together, batches, ended.Token),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        try
        {
            foreach (var batch in batches.GetConsumingEnumerable(CancellationToken.None))
            foreach (var row in batch)
                yield return row;
            reading.GetAwaiter().GetResult();
        }
        finally
        {
            // Whoever stops early waits for the reader to let go of what it reads.
            ended.Cancel();
            Task.WhenAny(reading).GetAwaiter().GetResult();
            _ = reading.Exception;
            foreach (var batch in batches.GetConsumingEnumerable(CancellationToken.None))
                LetGo(batch);
        }
    }

    private static void Read<T>(
        Func<CancellationToken, IEnumerable<T>> read,
        int together,
        BlockingCollection<T[]> batches,
        CancellationToken ended
    )
    {
        try
        {
            foreach (var batch in read(ended).Chunk(together))
                try
                {
                    batches.Add(batch, ended);
                }
                catch
                {
                    LetGo(batch);
                    throw;
                }
        }
        finally
        {
            batches.CompleteAdding();
        }
    }

    private static void LetGo<T>(T[] batch)
    {
        foreach (var held in batch.OfType<IDisposable>())
            held.Dispose();
    }
}

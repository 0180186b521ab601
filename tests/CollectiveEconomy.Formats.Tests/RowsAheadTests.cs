using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats.Tests;

public sealed class RowsAheadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(256)]
    [InlineData(10_000)]
    public void All_rows_come_in_their_order(int count) =>
        Assert.Equal(
            Enumerable.Range(0, count),
            RowsAhead.Of(_ => Numbers().Take(count), CancellationToken.None).Select(row => (int)row[0]!)
        );

    [Fact]
    public void What_reading_throws_comes_behind_the_rows_before_it()
    {
        var rows = RowsAhead.Of(
            _ => Numbers().Select(row => (int)row[0]! < 600 ? row : throw new InvalidDataException()),
            CancellationToken.None
        );
        var read = new List<int>();
        Assert.Throws<InvalidDataException>(() =>
        {
            foreach (var row in rows)
                read.Add((int)row[0]!);
        });
        // All but those that were to be handed over with the one that failed.
        Assert.Equal(Enumerable.Range(0, 512), read);
    }

    [Fact]
    public void Who_stops_early_stops_the_reading()
    {
        var isOver = false;
        var first = RowsAhead.Of(_ => Numbers(() => isOver = true), CancellationToken.None).First();
        Assert.Equal((0, true), ((int)first[0]!, isOver));
    }

    [Fact]
    public void Reading_ends_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        var rows = RowsAhead.Of(_ => Numbers(), cancelled.Token);
        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var row in rows)
                if ((int)row[0]! == 1_000)
                    cancelled.Cancel();
        });
    }

    // Without an end, unless the reader is stopped.
    private static IEnumerable<object?[]> Numbers(Action? over = null)
    {
        try
        {
            for (var number = 0; ; number++)
                yield return [number];
        }
        finally
        {
            over?.Invoke();
        }
    }
}

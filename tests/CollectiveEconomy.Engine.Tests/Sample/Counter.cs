namespace CollectiveEconomy.Engine.Tests.Sample;

public sealed class Counter
{
    private int _count;

    public int Count => _count;

    public int Next() => Interlocked.Increment(ref _count);
}

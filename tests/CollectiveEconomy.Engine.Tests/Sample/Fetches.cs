namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>What loaders fetched, query by query.</summary>
public sealed class Fetches
{
    private readonly List<string> _fetches = [];

    public IReadOnlyList<string> All
    {
        get
        {
            lock (_fetches)
                return [.. _fetches];
        }
    }

    public void Add(IEnumerable<int> keys)
    {
        lock (_fetches)
            _fetches.Add(string.Join(' ', keys));
    }
}

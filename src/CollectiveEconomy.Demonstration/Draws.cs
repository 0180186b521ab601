namespace CollectiveEconomy.Demonstration;

/// <summary>
/// A stream of random numbers of its own for each concern and key (SplitMix64), so that changing what one part draws leaves the others as they were.
/// </summary>
internal sealed class Draws
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private const ulong FirstOfFnv = 0xCBF29CE484222325;
    private const ulong PrimeOfFnv = 0x100000001B3;
    private ulong _state;

    public Draws(int seed, string concern, int key = 0, int year = 0)
    {
        unchecked
        {
            _state = FirstOfFnv;
            foreach (var letter in concern)
                _state = (_state ^ letter) * PrimeOfFnv;
            _state = Mixed(Mixed(_state + (uint)seed) + ((ulong)(uint)key << 32 | (uint)year));
        }
    }

    /// <summary>From 0 up to, not including, 1.</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    public double Between(double least, double max) => least + (max - least) * Uniform();

    /// <summary>From <paramref name="least"/> up to and including <paramref name="max"/>.</summary>
    public int Whole(int least, int max) => least + (int)(Uniform() * (max - least + 1));

    public bool Happens(double probability) => Uniform() < probability;

    /// <summary>Standard normal (Box and Muller).</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Uniform())) * Math.Cos(2 * Math.PI * Uniform());

    /// <summary>Exponential with mean 1.</summary>
    public double Waiting() => -Math.Log(1 - Uniform());

    public TItem One<TItem>(IReadOnlyList<TItem> items) => items[Whole(0, items.Count - 1)];

    /// <summary>One of the items, each as likely as its weight says.</summary>
    public TItem Weighted<TItem>(IReadOnlyList<(TItem Item, double Weight)> items)
    {
        var left = Uniform() * items.Sum(item => item.Weight);
        foreach (var (item, weight) in items)
            if ((left -= weight) < 0)
                return item;
        return items[^1].Item;
    }

    public DateOnly DayOf(int year) => new DateOnly(year, 1, 1).AddDays(Whole(0, Horizon.EndOf(year).DayOfYear - 1));

    private ulong Next() => Mixed(_state = unchecked(_state + Step));

    private static ulong Mixed(ulong value)
    {
        unchecked
        {
            value += Step;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}

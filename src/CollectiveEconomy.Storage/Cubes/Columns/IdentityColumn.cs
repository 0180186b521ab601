namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>A column of keys: for each row the number of its key, from zero; <see cref="None"/> where it has none.</summary>
/// <param name="Numbers">The numbers.</param>
/// <param name="Count">How many different keys there are.</param>
internal sealed record IdentityColumn(int[] Numbers, int Count) : IColumn
{
    /// <summary>The number of a row without a key.</summary>
    public const int None = -1;

    /// <summary>Its size in memory.</summary>
    public long Bytes => Numbers.Length * sizeof(int);

    /// <summary>Whether rows of one key stand together, in the order of numbers.</summary>
    public bool IsSorted { get; } = Numbers.AsSpan().IndexOf(None) < 0 && IsAscending(Numbers);

    /// <summary>A column of keys as they are in the table.</summary>
    /// <param name="keys">The keys; <see cref="long.MinValue"/> where there is none.</param>
    public static IdentityColumn Of(long[] keys)
    {
        var numbers = new Dictionary<long, int>();
        return new IdentityColumn(Array.ConvertAll(keys, Number), numbers.Count);

        int Number(long key)
        {
            if (key == long.MinValue)
                return None;
            if (!numbers.TryGetValue(key, out var number))
                numbers.Add(key, number = numbers.Count);
            return number;
        }
    }

    private static bool IsAscending(int[] numbers)
    {
        for (var row = 1; row < numbers.Length; row++)
            if (numbers[row] < numbers[row - 1])
                return false;
        return true;
    }
}

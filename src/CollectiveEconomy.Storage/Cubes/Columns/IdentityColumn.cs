using System.Runtime.CompilerServices;

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static IdentityColumn Of(long[] keys)
    {
        var known = new Dictionary<long, int>();
        var numbers = new int[keys.Length];
        for (var row = 0; row < keys.Length; row++)
            if (keys[row] == long.MinValue)
                numbers[row] = None;
            else if (row > 0 && keys[row] == keys[row - 1])
                numbers[row] = numbers[row - 1];
            else if (!known.TryGetValue(keys[row], out numbers[row]))
                known.Add(keys[row], numbers[row] = known.Count);
        return new IdentityColumn(numbers, known.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool IsAscending(int[] numbers)
    {
        for (var row = 1; row < numbers.Length; row++)
            if (numbers[row] < numbers[row - 1])
                return false;
        return true;
    }
}

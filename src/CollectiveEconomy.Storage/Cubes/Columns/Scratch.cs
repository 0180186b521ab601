using System.Buffers;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Arrays that one answer needs while it is computed; given back together.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly List<int[]> _whole = [];
    private readonly List<long[]> _long = [];
    private readonly List<ushort[]> _short = [];

    /// <summary>At least that many numbers, of any value.</summary>
    public int[] Ints(int count) => Rented(_whole, count);

    /// <inheritdoc cref="Ints" />
    public long[] Longs(int count) => Rented(_long, count);

    /// <inheritdoc cref="Ints" />
    public ushort[] Shorts(int count) => Rented(_short, count);

    /// <inheritdoc />
    public void Dispose()
    {
        Return(_whole);
        Return(_long);
        Return(_short);
    }

    private static T[] Rented<T>(List<T[]> rented, int count)
    {
        var array = ArrayPool<T>.Shared.Rent(Math.Max(count, 1));
        rented.Add(array);
        return array;
    }

    private static void Return<T>(List<T[]> rented)
    {
        foreach (var array in rented)
            ArrayPool<T>.Shared.Return(array);
        rented.Clear();
    }
}

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>What each row adds to a sum, as a whole number; zero where it has no value.</summary>
internal sealed class TermColumn : IColumn
{
    private TermColumn(int[] ints, long[] longs, UInt128 magnitude) => (Ints, Longs, Magnitude) = (ints, longs, magnitude);

    /// <summary>The numbers where all are of half the size; else empty.</summary>
    public int[] Ints { get; }

    /// <summary>The numbers; empty where all are of half the size.</summary>
    public long[] Longs { get; }

    /// <summary>The sum of the absolute values: no sum over some rows, each counted once, exceeds it.</summary>
    public UInt128 Magnitude { get; }

    /// <summary>Its size in memory.</summary>
    public long Bytes => ((long)Ints.Length * sizeof(int)) + ((long)Longs.Length * sizeof(long));

    /// <summary>The number of a row.</summary>
    public long this[int row] => Ints.Length > 0 ? Ints[row] : Longs[row];

    /// <summary>A column of numbers, in half the size if they fit.</summary>
    public static TermColumn Of(long[] values)
    {
        var (magnitude, isSmall) = (UInt128.Zero, true);
        foreach (var value in values)
        {
            magnitude += (UInt128)Int128.Abs(value);
            isSmall &= value is >= int.MinValue and <= int.MaxValue;
        }

        return isSmall
            ? new TermColumn(Array.ConvertAll(values, value => (int)value), [], magnitude)
            : new TermColumn([], values, magnitude);
    }
}

using System.Runtime.CompilerServices;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>What each row adds to a sum, as a whole number; zero where it has no value.</summary>
internal sealed class TermColumn : IColumn
{
    private TermColumn(int[] ints, long[] longs, long unit, UInt128 magnitude) =>
        (Ints, Longs, Unit, Magnitude) = (ints, longs, unit, magnitude);

    /// <summary>The numbers in <see cref="Unit"/>, where all are of half the size then; else empty.</summary>
    public int[] Ints { get; }

    /// <summary>The numbers in <see cref="Unit"/>; empty where all are of half the size.</summary>
    public long[] Longs { get; }

    /// <summary>What every number is a multiple of, as amounts are of the unit in which they are reported; 1 where that saves no room.</summary>
    public long Unit { get; }

    /// <summary>The sum of the absolute values: no sum over some rows, each counted once, exceeds it.</summary>
    public UInt128 Magnitude { get; }

    /// <inheritdoc />
    public long Bytes => ((long)Ints.Length * sizeof(int)) + ((long)Longs.Length * sizeof(long));

    /// <summary>The number of a row.</summary>
    public long this[int row] => Ints.Length > 0 ? Ints[row] * Unit : Longs[row];

    /// <summary>Sums of <see cref="Ints"/> or <see cref="Longs"/> as sums of the numbers, in the same array.</summary>
    public long[] InUnit(long[] sums)
    {
        if (Unit != 1)
            foreach (ref var sum in sums.AsSpan())
                sum *= Unit;
        return sums;
    }

    // Each column is made once, so code that is optimised only after it ran often would never be.
    /// <summary>A column of numbers, in half the size if they fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TermColumn Of(long[] values)
    {
        var (magnitude, least, greatest) = (UInt128.Zero, 0L, 0L);
        foreach (var value in values)
        {
            magnitude += unchecked((ulong)(value < 0 ? -value : value));
            (least, greatest) = (Math.Min(least, value), Math.Max(greatest, value));
        }

        var unit = IsSmall(least) && IsSmall(greatest) ? 1 : UnitOf(values);
        return IsSmall(least / unit) && IsSmall(greatest / unit)
            ? new TermColumn(In(unit, values), [], unit, magnitude)
            : new TermColumn([], values, 1, magnitude);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] In(long unit, long[] values)
    {
        var ints = new int[values.Length];
        for (var row = 0; row < ints.Length; row++)
            ints[row] = (int)(unit == 1 ? values[row] : values[row] / unit);
        return ints;
    }

    private static bool IsSmall(long value) => value is >= int.MinValue and <= int.MaxValue;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long UnitOf(long[] values)
    {
        var unit = 0L;
        foreach (var value in values)
        {
            if (unit != 0 && value % unit == 0)
                continue;
            // The least number has no absolute, and no unit either.
            unit = value == long.MinValue ? 1 : CommonDivisor(unit, Math.Abs(value));
            if (unit == 1)
                break;
        }

        return Math.Max(unit, 1);
    }

    private static long CommonDivisor(long one, long other)
    {
        while (other != 0)
            (one, other) = (other, one % other);
        return one;
    }
}

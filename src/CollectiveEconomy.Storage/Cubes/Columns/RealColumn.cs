using System.Runtime.CompilerServices;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>What each row adds to a sum of real numbers; zero where it has no value.</summary>
internal sealed class RealColumn : IColumn
{
    private RealColumn(float[] singles, double[] doubles) => (Singles, Doubles) = (singles, doubles);

    /// <summary>The numbers where all are of half the size, as squares are kept; else empty.</summary>
    public float[] Singles { get; }

    /// <summary>The numbers; empty where all are of half the size.</summary>
    public double[] Doubles { get; }

    /// <summary>Its size in memory.</summary>
    public long Bytes => ((long)Singles.Length * sizeof(float)) + ((long)Doubles.Length * sizeof(double));

    /// <summary>A column of numbers, in half the size if that loses nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static RealColumn Of(double[] values)
    {
        var singles = new float[values.Length];
        for (var row = 0; row < values.Length; row++)
        {
            singles[row] = (float)values[row];
            if (singles[row] != values[row])
                return new RealColumn([], values);
        }

        return new RealColumn(singles, []);
    }
}

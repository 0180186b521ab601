using System.Numerics;

namespace CollectiveEconomy.Statistics.Numbers;

/// <summary>Shares out whole numbers so that they sum to what they must (largest remainder).</summary>
public static class Apportionment
{
    private const int Rounds = 60;

    /// <summary>Whole parts of <paramref name="total"/> in proportion to the weights.</summary>
    public static T[] Of<T>(T total, IReadOnlyList<double> weights)
        where T : IBinaryInteger<T>
    {
        var sum = weights.Sum();
        var quotas = weights.Select(weight => double.CreateChecked(total) * weight / sum).ToArray();
        return Rounded(quotas, total, [.. weights.Select(_ => total)]);
    }

    /// <summary>Whole parts of <paramref name="total"/> near the quotas, none above its own maximum.</summary>
    public static int[] Within(int total, IReadOnlyList<double> quotas, IReadOnlyList<int> max) => Rounded([.. quotas], total, [.. max]);

    /// <summary>
    /// A table of whole numbers with exactly these row and column totals, near to the proportions of <paramref name="affinity"/>
    /// (iterative proportional fitting, then row by row; what one row was given too little the next ones get).
    /// </summary>
    public static int[][] Table(IReadOnlyList<int> rows, IReadOnlyList<int> columns, Func<int, int, double> affinity)
    {
        var fitted = Fitted(rows, columns, affinity);
        var left = columns.ToArray();
        var owed = new double[columns.Count];
        var table = new int[rows.Count][];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columns.Count; column++)
                owed[column] += fitted[row][column];
            table[row] = row == rows.Count - 1 ? [.. left] : Rounded(owed, rows[row], left);
            for (var column = 0; column < columns.Count; column++)
            {
                left[column] -= table[row][column];
                owed[column] -= table[row][column];
            }
        }

        return table;
    }

    private static double[][] Fitted(IReadOnlyList<int> rows, IReadOnlyList<int> columns, Func<int, int, double> affinity)
    {
        var cells = rows.Select((total, row) => columns.Select((all, column) => (double)total * all * affinity(row, column)).ToArray())
            .ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var column = 0; column < columns.Count; column++)
                Scale(cells, column, columns[column] / Math.Max(1e-9, cells.Sum(row => row[column])));
            for (var row = 0; row < rows.Count; row++)
            {
                var factor = rows[row] / Math.Max(1e-9, cells[row].Sum());
                cells[row] = [.. cells[row].Select(cell => cell * factor)];
            }
        }

        return cells;
    }

    private static void Scale(double[][] cells, int column, double factor)
    {
        foreach (var row in cells)
            row[column] *= factor;
    }

    private static T[] Rounded<T>(double[] quotas, T total, T[] max)
        where T : IBinaryInteger<T>
    {
        var parts = quotas.Select((quota, i) => T.Clamp(T.CreateSaturating(Math.Floor(quota)), T.Zero, max[i])).ToArray();
        for (var missing = Missing(); missing != 0; missing = Missing())
        {
            var chosen = Enumerable
                .Range(0, parts.Length)
                .Where(i => missing > 0 ? parts[i] < max[i] : parts[i] > T.Zero)
                .MaxBy(i => missing * (quotas[i] - double.CreateChecked(parts[i])));
            parts[chosen] += T.CreateChecked(missing);
        }

        return parts;

        int Missing() => T.Sign(parts.Aggregate(total, (left, part) => left - part));
    }
}

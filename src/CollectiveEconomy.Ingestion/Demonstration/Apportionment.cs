namespace CollectiveEconomy.Ingestion.Demonstration;

/// <summary>Shares out whole numbers so that they sum to what they must (largest remainder).</summary>
internal static class Apportionment
{
    private const int Rounds = 60;

    /// <summary>Whole parts of <paramref name="total"/> in proportion to the weights.</summary>
    public static int[] Of(int total, IReadOnlyList<double> weights)
    {
        var sum = weights.Sum();
        var quotas = weights.Select(weight => total * weight / sum).ToArray();
        return Rounded(quotas, total, [.. weights.Select(_ => total)]);
    }

    /// <summary>Whole parts of <paramref name="total"/> near to the quotas, none above its own most.</summary>
    public static int[] Within(int total, IReadOnlyList<double> quotas, IReadOnlyList<int> most) => Rounded([.. quotas], total, [.. most]);

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

    private static int[] Rounded(double[] quotas, int total, int[] most)
    {
        var parts = quotas.Select((quota, i) => Math.Clamp((int)Math.Floor(quota), 0, most[i])).ToArray();
        for (var missing = total - parts.Sum(); missing != 0; missing = total - parts.Sum())
        {
            var step = Math.Sign(missing);
            var chosen = Enumerable
                .Range(0, parts.Length)
                .Where(i => step > 0 ? parts[i] < most[i] : parts[i] > 0)
                .MaxBy(i => step * (quotas[i] - parts[i]));
            parts[chosen] += step;
        }

        return parts;
    }
}

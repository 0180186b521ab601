namespace CollectiveEconomy.Storage.Tests.Protection;

/// <summary>Equations between unknown values, reduced as they come: what an attacker who keeps every answer knows.</summary>
internal sealed class LinearSystem(int unknowns)
{
    private const double Nothing = 1e-9;

    private readonly List<(double[] Row, int Pivot)> _rows = [];

    /// <summary>Adds an equation: coefficients of the unknowns, and what they sum to.</summary>
    public void Add(IReadOnlyDictionary<int, double> coefficients, double sum)
    {
        var row = new double[unknowns + 1];
        foreach (var (unknown, coefficient) in coefficients)
            row[unknown] = coefficient;
        row[unknowns] = sum;
        foreach (var (known, own) in _rows)
            Eliminate(row, known, own);
        var pivot = Pivot(row);
        if (pivot < 0)
            return;
        Scale(row, 1 / row[pivot]);
        foreach (var (known, _) in _rows)
            Eliminate(known, row, pivot);
        _rows.Add((row, pivot));
    }

    /// <summary>The unknowns that have one value only, with it.</summary>
    public IEnumerable<(int Unknown, double Value)> Determined() =>
        _rows
            .Where(known => known.Row.Take(unknowns).Count(coefficient => Math.Abs(coefficient) > Nothing) == 1)
            .Select(known => (known.Pivot, known.Row[unknowns]));

    private int Pivot(double[] row)
    {
        var best = -1;
        for (var place = 0; place < unknowns; place++)
            if (Math.Abs(row[place]) > Nothing && (best < 0 || Math.Abs(row[place]) > Math.Abs(row[best])))
                best = place;
        return best;
    }

    private static void Eliminate(double[] row, double[] by, int pivot)
    {
        var factor = row[pivot] / by[pivot];
        if (factor == 0)
            return;
        for (var place = 0; place < row.Length; place++)
            row[place] -= factor * by[place];
        row[pivot] = 0;
    }

    private static void Scale(double[] row, double factor)
    {
        for (var place = 0; place < row.Length; place++)
            row[place] *= factor;
    }
}

namespace CollectiveEconomy.Disclosure.Tests.Attacks;

/// <summary>Equations between unknown values, solved together by conjugate gradients: the values that all of them fit best.</summary>
internal sealed class LeastSquares
{
    private const int Rounds = 200;

    private readonly List<((int Unknown, double Coefficient)[] Terms, double Sum)> _equations = [];
    private readonly Dictionary<int, int> _places = [];

    /// <summary>Adds an equation; each counts by how few unknowns it has, as large totals are rounded more.</summary>
    public void Add((int Unknown, double Coefficient)[] terms, double sum)
    {
        var scale = 1 / Math.Sqrt(terms.Length);
        foreach (var (unknown, _) in terms)
            _places.TryAdd(unknown, _places.Count);
        _equations.Add(([.. terms.Select(term => (_places[term.Unknown], term.Coefficient * scale))], sum * scale));
    }

    /// <summary>The best value of each unknown.</summary>
    public IEnumerable<(int Unknown, double Value)> Solve()
    {
        var solution = new double[_places.Count];
        var residual = _equations.Select(equation => equation.Sum).ToArray();
        var gradient = Transposed(residual);
        var direction = gradient.ToArray();
        var norm = Square(gradient);
        for (var round = 0; round < Rounds && norm > 0; round++)
        {
            var change = Applied(direction);
            var step = norm / Square(change);
            for (var place = 0; place < solution.Length; place++)
                solution[place] += step * direction[place];
            for (var place = 0; place < residual.Length; place++)
                residual[place] -= step * change[place];
            gradient = Transposed(residual);
            var next = Square(gradient);
            for (var place = 0; place < direction.Length; place++)
                direction[place] = gradient[place] + next / norm * direction[place];
            norm = next;
        }

        return _places.Select(place => (place.Key, solution[place.Value]));
    }

    private double[] Applied(double[] values) =>
        [.. _equations.Select(equation => equation.Terms.Sum(term => term.Coefficient * values[term.Unknown]))];

    private double[] Transposed(double[] values)
    {
        var sums = new double[_places.Count];
        for (var equation = 0; equation < values.Length; equation++)
            foreach (var (unknown, coefficient) in _equations[equation].Terms)
                sums[unknown] += coefficient * values[equation];
        return sums;
    }

    private static double Square(double[] values) => values.Sum(value => value * value);
}

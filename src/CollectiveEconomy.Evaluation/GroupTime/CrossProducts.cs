using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>Sums over units of products of regressors, from which small systems of equations are made. No matrix of all units is built.</summary>
internal sealed class CrossProducts(Panel panel)
{
    // Below this part of its largest pivot a matrix counts as singular.
    private const double Tolerance = 1e-10;

    private readonly int _size = panel.Regressors;

    /// <summary>The sum over units of weight × regressors × regressors′.</summary>
    /// <param name="units">The units.</param>
    /// <param name="weights">Their weights, in the same order.</param>
    public double[] Squares(ReadOnlySpan<int> units, ReadOnlySpan<double> weights)
    {
        var sum = new double[_size * _size];
        for (var place = 0; place < units.Length; place++)
        {
            var row = panel.Design.AsSpan(units[place] * _size, _size);
            var factor = weights[place];
            for (var left = 0; left < _size; left++)
            {
                var scaled = factor * row[left];
                for (var right = 0; right <= left; right++)
                    sum[(left * _size) + right] += scaled * row[right];
            }
        }

        for (var left = 0; left < _size; left++)
        for (var right = left + 1; right < _size; right++)
            sum[(left * _size) + right] = sum[(right * _size) + left];
        return sum;
    }

    /// <summary>The sum over units of weight × regressors.</summary>
    /// <param name="units">The units.</param>
    /// <param name="weights">Their weights, in the same order.</param>
    public double[] Sums(ReadOnlySpan<int> units, ReadOnlySpan<double> weights)
    {
        var sum = new double[_size];
        for (var place = 0; place < units.Length; place++)
        {
            var row = panel.Design.AsSpan(units[place] * _size, _size);
            var factor = weights[place];
            for (var column = 0; column < _size; column++)
                sum[column] += factor * row[column];
        }

        return sum;
    }

    /// <summary>The value that coefficients predict for a unit.</summary>
    public double Predict(int unit, double[] coefficients)
    {
        var row = panel.Design.AsSpan(unit * _size, _size);
        var sum = 0d;
        for (var column = 0; column < _size; column++)
            sum += row[column] * coefficients[column];
        return sum;
    }

    /// <summary>The inverse of a sum of squares; null when it is singular.</summary>
    public Matrix<double>? Inverse(double[] squares)
    {
        var matrix = Matrix<double>.Build.Dense(_size, _size, squares);
        // Regressors of different scales are compared by their correlations.
        var scale = Vector<double>.Build.Dense(_size, place => Math.Sqrt(matrix[place, place]));
        if (scale.Any(length => length == 0 || !double.IsFinite(length)))
            return null;
        var correlations = Matrix<double>.Build.Dense(_size, _size, (row, column) => matrix[row, column] / (scale[row] * scale[column]));
        var decomposed = correlations.Evd(Symmetricity.Symmetric);
        var eigenvalues = decomposed.EigenValues.Real();
        if (eigenvalues.Minimum() < Tolerance * eigenvalues.Maximum())
            return null;
        var inverse = correlations.Cholesky().Solve(Matrix<double>.Build.DenseIdentity(_size));
        return inverse.MapIndexed((row, column, value) => value / (scale[row] * scale[column]));
    }
}

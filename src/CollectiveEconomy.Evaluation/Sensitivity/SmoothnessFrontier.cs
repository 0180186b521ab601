using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.Sensitivity;

/// <summary>
/// Weights of a quadratic form q(h) = h′Ah + 2b′h that trade it best against the sum of absolute values of h: the path of min q(h) + 2λ Σ|h|
/// over all λ, which is linear between its corners (Osborne, Presnell and Turlach 2000; Efron et al. 2004).
/// </summary>
internal static class SmoothnessFrontier
{
    private const double Tolerance = 1e-12;

    /// <summary>The corners of the path, from zero to the minimum of the form.</summary>
    /// <param name="squares">A: symmetric and positive definite.</param>
    /// <param name="slopes">b.</param>
    public static List<Vector<double>> Corners(Matrix<double> squares, Vector<double> slopes)
    {
        var size = slopes.Count;
        var weights = Vector<double>.Build.Dense(size);
        var corners = new List<Vector<double>> { weights.Clone() };
        if (size == 0 || slopes.AbsoluteMaximum() == 0)
            return corners;
        var gradient = slopes.Clone();
        var price = slopes.AbsoluteMaximum();
        var active = new List<int> { slopes.AbsoluteMaximumIndex() };
        // A path has few corners; more than this are rounding errors, and every corner is a valid choice.
        for (var corner = 0; corner < 8 * size * size && price > 0; corner++)
        {
            var signs = Vector<double>.Build.Dense(active.Count, place => -Math.Sign(gradient[active[place]]));
            var own = Matrix<double>.Build.Dense(active.Count, active.Count, (row, column) => squares[active[row], active[column]]);
            var direction = Vector<double>.Build.Dense(size);
            var solved = own.Solve(signs);
            for (var place = 0; place < active.Count; place++)
                direction[active[place]] = solved[place];
            var change = squares * direction;
            var (step, next) = (price, -1);
            for (var place = 0; place < size; place++)
                if (active.Contains(place))
                    Consider(-weights[place] / direction[place], place);
                else
                {
                    Consider((price - gradient[place]) / (1 + change[place]), place);
                    Consider((price + gradient[place]) / (1 - change[place]), place);
                }

            weights += direction * step;
            gradient += change * step;
            price = next < 0 ? 0 : price - step;
            if (next >= 0 && !active.Remove(next))
                active.Add(next);
            else if (next >= 0)
                weights[next] = 0;
            corners.Add(weights.Clone());

            void Consider(double length, int place)
            {
                if (length > Tolerance * price && length < step)
                    (step, next) = (length, place);
            }
        }

        return corners;
    }
}

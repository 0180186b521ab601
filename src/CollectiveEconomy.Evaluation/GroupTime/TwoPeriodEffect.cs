using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>
/// The average effect on treated units from outcomes of two periods, with the influence of each unit (Sant'Anna and Zhao 2020, "Doubly robust
/// difference-in-differences estimators", Journal of Econometrics 219: panel data; outcome regression by least squares, odds by maximum likelihood).
/// </summary>
internal static class TwoPeriodEffect
{
    /// <summary>The estimate and the influence of each unit, in the order of <paramref name="units"/>.</summary>
    /// <param name="products">Sums over units.</param>
    /// <param name="units">The units.</param>
    /// <param name="change">Change of the outcome of each unit.</param>
    public static (double Estimate, double[] Influence) Of(CrossProducts products, ComparedUnits units, double[] change)
    {
        var all = units.Units.AsSpan();
        var (treated, count) = (units.Treated, units.Units.Length);
        var compared = all[treated..];

        // Of the comparison units: coefficients that predict the change, and what of it is left of each unit's change.
        var rest = change;
        if (units.ComparisonInverse is { } inverse)
        {
            var coefficients = (inverse * Vector<double>.Build.Dense(products.Sums(compared, change.AsSpan(treated)))).ToArray();
            rest = new double[count];
            for (var place = 0; place < count; place++)
                rest[place] = change[place] - products.Predict(units.Units[place], coefficients);
        }

        var influence = new double[count];
        var effect = Mean(rest.AsSpan(0, treated));
        for (var place = 0; place < treated; place++)
            influence[place] = (rest[place] - effect) * count / treated;
        var ones = new double[treated];
        Array.Fill(ones, 1d / treated);
        // By what a change of the coefficients would change the estimate, for one unit of each.
        var slope = Vector<double>.Build.Dense(products.Sums(all[..treated], ones));
        var estimate = effect;

        if (units.Odds is { } odds)
        {
            var weights = new double[count - treated];
            var sum = 0d;
            for (var place = 0; place < weights.Length; place++)
                sum += weights[place] = odds.Chance[treated + place] / (1 - odds.Chance[treated + place]);
            var comparison = 0d;
            for (var place = 0; place < weights.Length; place++)
                comparison += (weights[place] /= sum) * rest[treated + place];
            estimate -= comparison;
            slope -= Vector<double>.Build.Dense(products.Sums(compared, weights));
            for (var place = 0; place < weights.Length; place++)
            {
                weights[place] *= rest[treated + place] - comparison;
                influence[treated + place] -= weights[place] * count;
            }

            var direction = (odds.Covariance * Vector<double>.Build.Dense(products.Sums(compared, weights))).ToArray();
            for (var place = 0; place < count; place++)
                influence[place] -=
                    count * ((place < treated ? 1 : 0) - odds.Chance[place]) * products.Predict(units.Units[place], direction);
        }

        if (units.ComparisonInverse is { } squares)
        {
            var direction = (squares * slope).ToArray();
            for (var place = treated; place < count; place++)
                influence[place] -= count * rest[place] * products.Predict(units.Units[place], direction);
        }

        return (estimate, influence);
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0d;
        foreach (var value in values)
            sum += value;
        return sum / values.Length;
    }
}

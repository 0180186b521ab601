using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>Treated units and those with which they are compared, and what of a comparison depends on no outcome.</summary>
/// <param name="Units">The units, treated ones first.</param>
/// <param name="Treated">Number of treated units.</param>
/// <param name="ComparisonInverse">Inverse of the sum of squares of the comparison units' regressors; null when it is not needed.</param>
/// <param name="Odds">Odds of treatment; null when they are not needed.</param>
internal sealed record ComparedUnits(int[] Units, int Treated, Matrix<double>? ComparisonInverse, TreatmentOdds? Odds)
{
    /// <summary>Number of comparison units.</summary>
    public int Compared => Units.Length - Treated;

    /// <summary>What makes a comparison impossible; null when nothing does.</summary>
    public MissingEffect? Missing { get; private init; }

    /// <summary>The units with what an adjustment needs.</summary>
    public static ComparedUnits Of(Panel panel, CrossProducts products, int[] treated, int[] compared, Adjustment adjustment)
    {
        int[] units = [.. treated, .. compared];
        var none = new ComparedUnits(units, treated.Length, null, null);
        if (treated.Length == 0)
            return none with { Missing = MissingEffect.NoTreated };
        if (compared.Length == 0)
            return none with { Missing = MissingEffect.NoComparison };
        if (treated.Length == 1)
            return none with { Missing = MissingEffect.OneTreated };
        if (compared.Length <= panel.Regressors)
            return none with { Missing = MissingEffect.TooFewCompared };
        Matrix<double>? inverse = null;
        if (adjustment != Adjustment.InverseProbability)
        {
            var ones = new double[compared.Length];
            Array.Fill(ones, 1);
            inverse = products.Inverse(products.Squares(compared, ones));
            if (inverse is null)
                return none with { Missing = MissingEffect.CollinearCovariates };
        }

        if (adjustment == Adjustment.OutcomeRegression)
            return none with { ComparisonInverse = inverse };
        return TreatmentOdds.Fit(products, units, treated.Length, panel.Regressors) is { } odds
            ? none with
            {
                ComparisonInverse = inverse,
                Odds = odds,
            }
            : none with
            {
                Missing = MissingEffect.NoOverlap,
            };
    }
}

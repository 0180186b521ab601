namespace CollectiveEconomy.Evaluation.Diagnostics;

/// <summary>Whether treated and comparison units have like chances of treatment.</summary>
/// <param name="Treated">Chances of treated units.</param>
/// <param name="Compared">Chances of comparison units.</param>
/// <param name="EffectiveCompared">
/// Number of comparison units without weights that would say as much as the weighted ones (Kish 1965): the square of the sum of weights over the
/// sum of their squares.
/// </param>
public sealed record PropensityOverlap(ArmOverlap Treated, ArmOverlap Compared, double EffectiveCompared)
{
    internal static PropensityOverlap Of(double[] chances, int treated)
    {
        double[] weights = [.. chances.Skip(treated).Select(chance => chance / (1 - chance))];
        return new PropensityOverlap(
            ArmOverlap.Of(chances[..treated]),
            ArmOverlap.Of(chances[treated..]),
            weights.Sum() * weights.Sum() / weights.Sum(weight => weight * weight)
        );
    }
}

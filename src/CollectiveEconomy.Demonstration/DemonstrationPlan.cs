using CollectiveEconomy.Ingestion.Setup;

namespace CollectiveEconomy.Demonstration;

/// <summary>What the demonstration register shall be. The same plan always gives the same register.</summary>
/// <param name="Size">How large.</param>
/// <param name="Seed">From which every draw is derived.</param>
/// <param name="EffectOfSupport">
/// The true lasting effect of support on the revenue of a supported cooperative, as a part of it: 0.12 is 12 %. A third of it is there in the
/// year in which support begins, two thirds in the year after, all of it from the second year on. Worker income has half the effect, and the
/// score 25 points times it. Revenue of the supported and of the others moves in parallel but for it, so an evaluation has an answer to find.
/// </param>
public sealed record DemonstrationPlan(DemonstrationSize Size, int Seed = 577, double EffectOfSupport = 0.12)
{
    /// <summary>How many cooperative groups each sampled one stands for.</summary>
    public int GroupWeight { get; init; } = 20;

    /// <summary>Cooperatives and credit funds at the end of 2025 in a register of <see cref="DemonstrationSize.Demo"/>.</summary>
    public int DemoCooperatives { get; init; } = 3000;

    /// <summary>Fewest models that begin in a year, whatever the size; so that a small register has something to see.</summary>
    public int MinModelsAYear { get; init; } = 20;

    /// <summary>Part of the agricultural cooperatives, beside the supported, whose production is known.</summary>
    public double PartWithProduction { get; init; } = 0.25;
}

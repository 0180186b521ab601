namespace CollectiveEconomy.Demonstration.Outcomes;

/// <summary>
/// What is measured of a model itself, not of its cooperative: starting values and what full support adds are assumptions; what it adds scales with
/// the effect of the plan, so that a plan without an effect has none here either.
/// </summary>
/// <param name="Indicator">Code of the outcome indicator.</param>
/// <param name="Start">Typical value before support.</param>
/// <param name="Spread">Standard deviation among models, as a part of it.</param>
/// <param name="Gain">What full support adds, in the unit of the indicator.</param>
/// <param name="Boost">Content area that doubles the gain; null when none does.</param>
/// <param name="Most">Largest possible value.</param>
internal sealed record Progress(string Indicator, double Start, double Spread, double Gain, string? Boost, double Most)
{
    // The effect of the plan for which the gains are stated, and the noise of one year, as a part of the starting value.
    private const double UsualEffect = 0.12;
    private const double Noise = 0.06;

    public static readonly IReadOnlyList<Progress> All =
    [
        new("CONTRACTED_SHARE", 28, 0.5, 18, "MARKET_OUTPUT", 100),
        new("CERTIFIED_AREA", 9, 0.8, 7, "SCI_TECH", 2000),
        new("PRICE_PREMIUM", 3, 0.5, 4, "BRAND", 60),
        new("DIGITAL_RECORDS", 8, 0.7, 18, "INFO_SYSTEM", 100),
    ];

    /// <summary>Its values from the base year to the last.</summary>
    public Measured Measured(int seed, SupportedModel model, int baseYear, int last, double effect)
    {
        var before = Math.Min(Most, Start * Math.Exp(Spread * model.Draws(seed, Indicator).Normal() - Spread * Spread / 2));
        var gain = Gain * (Boost is not null && model.IsAbout(Boost) ? 2 : 1);
        return new Measured(
            Indicator,
            Enumerable.Range(baseYear, last - baseYear + 1).ToDictionary(year => year, Value),
            ambition => Math.Round((decimal)Math.Min(Most, before + ambition * gain), 2),
            IsEstimable: true
        );

        decimal Value(int year)
        {
            var noise = 1 + Noise * model.Draws(seed, Indicator, year).Normal();
            var added = gain * effect / UsualEffect * Trajectories.PartOfEffect(year - model.Model.StartYear);
            return Math.Round((decimal)Math.Clamp(before * noise + added, 0, Most), 2);
        }
    }
}

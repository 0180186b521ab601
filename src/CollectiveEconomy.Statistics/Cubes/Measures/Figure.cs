namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>One statistic of a measure: a single number in a response.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Statistic">A statistic that it offers.</param>
public sealed record Figure(Measure Measure, Statistic Statistic)
{
    /// <summary>Name in camel case, for example revenueTotal; that of the measure alone where it has one figure only.</summary>
    public string Name => Statistic == Statistic.Value ? Measure.Name : Measure.Name + Statistic;

    /// <summary>Unit, a code of UNIT: that of the measure, or COUNT for a number of observations.</summary>
    public string Unit => Statistic == Statistic.Observations ? "COUNT" : Measure.Unit;
}

namespace CollectiveEconomy.Demonstration;

/// <summary>
/// What organisations did, year after year: what stays with them, the year, shocks that fade, and support. There is no growth with age
/// and no trend of a province or field, so that the supported and the others move in parallel but for support.
/// </summary>
internal sealed class Trajectories(int seed, double effectOfSupport, Conjuncture conjuncture)
{
    // Assumptions: how much of a shock is left after a year, its standard deviation, and how often and how hard idleness strikes.
    private const double Persistence = 0.7;
    private const double Shock = 0.11;
    private const double Idleness = 0.02;
    private const double RevenueWhenIdle = 0.6;

    // Points of the score that a relative effect of 1 gives, and the part of the effect that reaches worker income.
    private const double PointsForEffect = 25;
    private const double IncomeForEffect = 0.5;

    private readonly double[] _revenue = [.. Horizon.Years.Select(Conjuncture.Revenue)];
    private readonly double[] _income = [.. Horizon.Years.Select(conjuncture.Income)];

    /// <summary>One for every year at whose end the organisation exists.</summary>
    public IEnumerable<Performance> Of(Organisation organisation)
    {
        var draws = new Draws(seed, "performance", organisation.Key);
        var province = Math.Exp(0.15 * new Draws(seed, "province", organisation.Province.Id).Normal());
        var profile = Profile.Of(organisation);
        var shock = draws.Normal() * Shock / Math.Sqrt(1 - Persistence * Persistence);
        for (var year = Math.Max(Horizon.FirstYear, organisation.Founded.Year); year <= Horizon.LastYear; year++)
        {
            if (!organisation.ExistsOn(Horizon.EndOf(year)))
                yield break;
            yield return In(year, organisation, profile, draws, province * Math.Exp(shock));
            shock = Persistence * shock + Shock * draws.Normal();
        }
    }

    private Performance In(int year, Organisation organisation, Profile profile, Draws draws, double circumstances)
    {
        var traits = organisation.Traits;
        var support = effectOfSupport * PartOfEffect(year - organisation.SupportedFrom);
        var isIdle = draws.Happens(Idleness);
        var capital =
            profile.Capital
            * Math.Exp(0.8 * traits.Size + 0.2 * traits.Quality + 0.45 * traits.CapitalBeyondSize)
            * Conjuncture.Capital(year);
        var revenue =
            profile.Revenue
            * Math.Exp(0.8 * traits.Size + 0.3 * traits.Quality + 0.45 * traits.Productivity)
            * circumstances
            * _revenue[year - Horizon.FirstYear]
            * (1 + support)
            * (isIdle ? RevenueWhenIdle : 1);
        return new Performance
        {
            Year = year,
            Members =
                profile.Members
                * Math.Exp(0.6 * traits.Size + 0.6 * traits.MembersBeyondSize + 0.02 * draws.Normal())
                * Conjuncture.Members(year),
            Workers = profile.Workers * Math.Exp(0.6 * traits.Size + 0.4 * traits.WorkersBeyondSize + 0.04 * draws.Normal()),
            Capital = capital,
            Assets = capital * profile.AssetsToCapital * Math.Exp(0.35 * traits.AssetsBeyondCapital + 0.03 * draws.Normal()),
            Revenue = revenue,
            Profit = revenue * (0.07 + 0.025 * traits.Quality + 0.035 * draws.Normal() - (isIdle ? 0.05 : 0)),
            Income =
                profile.Income
                * Math.Exp(0.1 * traits.Quality + 0.18 * traits.Wages + 0.04 * draws.Normal())
                * _income[year - Horizon.FirstYear]
                * (1 + IncomeForEffect * support),
            Score = 8.5 * traits.Quality + 2.5 * traits.Size + 5 * draws.Normal() + PointsForEffect * support,
            IsGraded = !isIdle && organisation.Founded <= Horizon.EndOf(year - 1),
        };
    }

    /// <summary>A third in the year in which support begins, two thirds in the next, then all of it; none before, or without support.</summary>
    public static double PartOfEffect(int? yearsSinceStart) =>
        yearsSinceStart switch
        {
            null or < 0 => 0,
            0 => 1.0 / 3,
            1 => 2.0 / 3,
            _ => 1,
        };
}

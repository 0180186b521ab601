using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration.Chains;

/// <summary>
/// Looks at chains 12, 24, 36 … months after support ended, until one finds the chain dead. How long chains live is an assumption: those supported
/// for two to three years live longer, and the better managed and linked. Models given up are not looked at; nor, for good, a part of the others.
/// </summary>
internal static class Verifications
{
    // Part of the living chains that dies in a year.
    private const double HazardAfterShortSupport = 0.19;
    private const double HazardAfterLongSupport = 0.08;

    // The selected are better than most; this brings their mean hazard back to that of the programme.
    private const double OfSelected = 0.25;
    private const double NeverVerified = 0.1;
    private const double LookMissed = 0.12;
    private const int LatestDay = 45;

    public static IEnumerable<ChainVerification> Of(int seed, SupportedModel model)
    {
        if (model.Model.Ended is not { } ended || model.Model.Status == ModelStatus.Cancelled)
            yield break;
        var draws = model.Draws(seed, "verification");
        if (draws.Happens(NeverVerified))
            yield break;
        var dead = ended.AddDays((int)Math.Min(36_500, 365 * YearsOfLife(draws, model)));
        for (var months = 12; ; months += 12)
        {
            var day = ended.AddMonths(months).AddDays(draws.Whole(0, LatestDay));
            if (day > Horizon.LastDay)
                yield break;
            if (draws.Happens(LookMissed))
                continue;
            var isAlive = day < dead && model.Organisation.ExistsOn(day);
            yield return new ChainVerification
            {
                Id = 0,
                ModelId = model.Id,
                Date = day,
                IsAlive = isAlive,
            };
            if (!isAlive)
                yield break;
        }
    }

    private static double YearsOfLife(Draws draws, SupportedModel model)
    {
        var hazard = model.IsOfFirstProgramme ? HazardAfterShortSupport : HazardAfterLongSupport;
        var traits = model.Organisation.Traits;
        return draws.Waiting() / (hazard * Math.Exp(-0.3 * traits.Quality - 0.2 * traits.Linkage + OfSelected));
    }
}

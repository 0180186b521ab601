using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Demonstration;

/// <summary>Who reports in a year, and which questions stay unanswered. How often is an assumption; the revenue of the year has no part in it.</summary>
internal sealed class Responses(int seed)
{
    private const double LeastMissing = 0.04;
    private const double MaxMissing = 0.18;

    /// <summary>Part of the questions that stays unanswered.</summary>
    public const double Unanswered = 0.025;

    private readonly Dictionary<int, double> _missing = [];

    /// <summary>Whether there is a report: rates differ by province; the small report less often, groups much less.</summary>
    public bool HasReport(Organisation organisation, int year)
    {
        var ofProvince = MissingIn(organisation.Province.Id);
        var missing = organisation.LegalForm switch
        {
            LegalForms.Group => 3 * ofProvince,
            LegalForms.CreditFund => 0.2 * ofProvince,
            _ => ofProvince,
        };
        return !new Draws(seed, "report", organisation.Key, year).Happens(
            Math.Min(0.6, missing * Math.Exp(-0.35 * organisation.Traits.Size))
        );
    }

    private double MissingIn(int province) =>
        _missing.TryGetValue(province, out var rate)
            ? rate
            : _missing[province] = new Draws(seed, "missing", province).Between(LeastMissing, MaxMissing);
}

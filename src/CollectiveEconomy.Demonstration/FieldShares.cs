namespace CollectiveEconomy.Demonstration;

/// <summary>How organisations divide into fields, year by year.</summary>
internal sealed class FieldShares(Figures figures, Totals totals)
{
    public const string Agriculture = "AGRI";
    public const string CreditFunds = "PCF";
    private readonly Dictionary<string, double> _byField = figures.ByField();

    public IReadOnlyList<string> Fields { get; } = [.. figures.ByField().Keys];

    /// <summary>
    /// Of cooperatives: agriculture moves evenly from its part of 2020 (F0120) to that of 2024 (F0062) and is held outside. The ministry of agriculture's
    /// counts of 2017, 2019 and 2022 (F0126, F0124, F0127) are of another population and left out. Credit funds stay as many as in 2024 (F0068),
    /// since hardly any were licensed or closed. The other fields divide the rest as in 2024.
    /// </summary>
    public double OfCooperatives(string field, int year)
    {
        var total = totals.Cooperatives(year);
        var agriculture = AgricultureIn(year) * total;
        var creditFunds = Math.Min(_byField[CreditFunds], total - agriculture);
        var others = _byField.Where(other => other.Key is not (Agriculture or CreditFunds)).Sum(other => other.Value);
        return field switch
        {
            Agriculture => agriculture,
            CreditFunds => creditFunds,
            _ => (total - agriculture - creditFunds) * _byField[field] / others,
        };
    }

    /// <summary>Of unions and groups: agriculture as in unions of 2022 (F0128 of F0044), the rest as in cooperatives; a credit fund is neither.</summary>
    public double OfOthers(string field) =>
        field switch
        {
            Agriculture => figures["F0128"] / figures["F0044"],
            CreditFunds => 0,
            _ => (1 - figures["F0128"] / figures["F0044"])
                * _byField[field]
                / _byField.Where(other => other.Key is not (Agriculture or CreditFunds)).Sum(other => other.Value),
        };

    private double AgricultureIn(int year)
    {
        var (first, last) = (figures.YearOf("F0120"), figures.YearOf("F0062"));
        var before = figures["F0120"] / totals.Cooperatives(first);
        var after = figures["F0062"] / totals.Cooperatives(last);
        return before + (after - before) * (Math.Clamp(year, first, last) - first) / (last - first);
    }
}

using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Demonstration;

/// <summary>When organisations of the first stock were founded: assumptions around the cooperative laws of 1996, 2003 and 2012.</summary>
internal static class Foundings
{
    private static readonly (int Year, double Weight)[] OfCooperatives =
    [
        .. Enumerable.Range(1990, Horizon.BaseYear - 1990 + 1).Select(year => (year, WeightOf(year))),
    ];

    // The pilot of people's credit funds began in 1993; few were licensed after 2000.
    private static readonly (int Year, double Weight)[] OfCreditFunds =
    [
        .. Enumerable.Range(1993, Horizon.BaseYear - 1993 + 1).Select(year => (year, year <= 2000 ? 10.0 : 1.0)),
    ];

    private static readonly (int Year, double Weight)[] OfGroups =
    [
        .. Enumerable.Range(2000, Horizon.BaseYear - 2000 + 1).Select(year => (year, Math.Exp(0.2 * (year - 2000)))),
    ];

    public static DateOnly Before(Draws draws, string legalForm) =>
        draws.DayOf(
            draws.Weighted(
                legalForm switch
                {
                    LegalForms.CreditFund => OfCreditFunds,
                    LegalForms.Cooperative => OfCooperatives,
                    _ => OfGroups,
                }
            )
        );

    private static double WeightOf(int year) =>
        year switch
        {
            // Converted and refounded under the law of 1996, in force from 1997.
            >= 1997 and <= 2000 => 9,
            < 1997 => 2,
            // Under the law of 2003.
            <= 2012 => 4,
            // Under the law of 2012, with its deadline for registering anew.
            _ => 8,
        };
}

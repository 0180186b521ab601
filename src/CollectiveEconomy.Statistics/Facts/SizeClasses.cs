namespace CollectiveEconomy.Statistics.Facts;

/// <summary>Classes of size. The schemes changed, so a class is meaningful only within its scheme.</summary>
public static class SizeClasses
{
    private const long Billion = 1_000_000_000;
    private const int FirstYearOfDecree113 = 2024;

    /// <summary>A class of SIZE_MEMBERS_CIRC01_2020; null when members are not known.</summary>
    public static string? ByMembers(int? members) =>
        members switch
        {
            null => null,
            < 50 => "MICRO",
            <= 300 => "SMALL",
            <= 1_000 => "MEDIUM",
            _ => "LARGE",
        };

    /// <summary>A class of SIZE_CAPITAL_CIRC01_2020; null when the capital is not known.</summary>
    /// <param name="capital">Charter capital, in đồng.</param>
    public static string? ByCapital(long? capital) =>
        capital switch
        {
            null => null,
            < 1 * Billion => "MICRO",
            < 5 * Billion => "SMALL",
            < 50 * Billion => "MEDIUM",
            _ => "LARGE",
        };

    /// <summary>
    /// A class of SIZE_DECREE113_2024 (Decree 113/2024/NĐ-CP, Article 5): official members and, with them, revenue or total capital (tổng
    /// nguồn vốn). Null before reference year 2024, where members are not known, where neither revenue nor capital is known and members alone do
    /// not decide, and where the decree's row is not known here.
    /// </summary>
    /// <param name="year">Reference year.</param>
    /// <param name="field">Field of activity, a code of HTX_FIELD_VCA.</param>
    /// <param name="members">Members.</param>
    /// <param name="revenue">Revenue, in đồng.</param>
    /// <param name="capital">Total capital, which equals total assets, in đồng.</param>
    public static string? ByDecree113(int year, string? field, int? members, long? revenue, long? capital)
    {
        if (year < FirstYearOfDecree113 || members is not { } people)
            return null;
        bool Is(int least, long leastRevenue, long leastCapital) =>
            people >= least && (revenue >= leastRevenue * Billion || capital >= leastCapital * Billion);
        if (Fields.IsAgricultural(field) == true)
            return people >= 50 && revenue is null && capital is null ? null
                : Is(300, 50, 10) ? "AGRI:LARGE"
                : Is(200, 10, 5) ? "AGRI:MEDIUM"
                : Is(50, 2, 1) ? "AGRI:SMALL"
                : "AGRI:MICRO";
        return Fields.IsIndustryOrConstruction(field) && Is(100, 80, 20) ? "IND_CON:LARGE" : null;
    }
}

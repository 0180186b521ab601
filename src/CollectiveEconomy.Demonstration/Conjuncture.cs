namespace CollectiveEconomy.Demonstration;

/// <summary>How the years differ for all alike.</summary>
internal sealed class Conjuncture(Figures figures)
{
    // Growth of a cooperative's revenue against the year before: assumptions, with the pandemic in 2020 and 2021. That of 2024 is
    // 2.839 to 2.776 bn (F0079 and its note).
    private static readonly Dictionary<int, double> RevenueGrowth = new()
    {
        [2017] = 0.04,
        [2018] = 0.05,
        [2019] = 0.04,
        [2020] = -0.06,
        [2021] = -0.03,
        [2022] = 0.08,
        [2023] = 0.03,
        [2024] = 0.023,
        [2025] = 0.045,
    };

    // Law 17/2023/QH15, in force from 1 July 2024, counts as members who contributed capital or signed; the drop is an assumption.
    private const int LawOf2023 = 2024;
    private const double MembersUnderLawOf2023 = 0.93;

    // Growth of a cooperative's charter capital a year; an assumption.
    private const double CapitalGrowth = 0.02;

    // Income of a worker as one source tells it; before and after, it grows as from 2017 to 2019.
    private readonly Series _income = new(
        figures.ByYear("F0122", "F0123", "F0060", "F0092"),
        growthOutside: Math.Pow(figures["F0123"] / figures["F0122"], 1.0 / 2) - 1
    );

    public static double Revenue(int year) => Enumerable.Range(Horizon.FirstYear, year - Horizon.FirstYear + 1).Aggregate(1.0, Grown);

    public double Income(int year) => _income.At(year);

    public static double Members(int year) => year < LawOf2023 ? 1 : MembersUnderLawOf2023;

    public static double Capital(int year) => Math.Pow(1 + CapitalGrowth, year - Horizon.FirstYear);

    private static double Grown(double index, int year) => index * (1 + RevenueGrowth.GetValueOrDefault(year));
}

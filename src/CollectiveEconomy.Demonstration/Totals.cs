using CollectiveEconomy.Ingestion.Setup;

namespace CollectiveEconomy.Demonstration;

/// <summary>How many organisations exist in the country at the end of each year, before scaling.</summary>
internal sealed class Totals(Figures figures)
{
    private const double TimesNational = 10;

    // The note of F0061: 1,454 more than at the end of 2023.
    private const int RiseOf2024 = 1454;

    // The note of F0050: 11 % fewer groups than at the end of 2023.
    private const double FallOfGroups2024 = 0.11;

    // Models by start year for which no figure is known: an assumption, somewhat fewer than 2018-2020 since they last two to three years.
    private static readonly Dictionary<int, double> ModelsFrom2021 = new()
    {
        [2021] = 40,
        [2022] = 46,
        [2023] = 52,
        [2024] = 55,
        [2025] = 48,
    };

    private readonly Series _cooperatives = new(
        new Dictionary<int, double>(figures.ByYear("F0118", "F0042", "F0033", "F0061", "F0087")) { [2023] = figures["F0061"] - RiseOf2024 },
        // Before 2020 no figure counts all that existed; those active with results grew by 4.1 % a year (F0040), and so are these assumed to.
        growthOutside: figures["F0040"] / 100
    );

    private readonly Series _unions = new(
        figures.ByYear("F0044", "F0131", "F0049", "F0088"),
        // Before 2022 they are assumed to have grown as from 2022 to 2025.
        growthOutside: Math.Pow(figures["F0088"] / figures["F0044"], 1.0 / 3) - 1
    );

    private readonly Series _groups = new(
        new Dictionary<int, double>(figures.ByYear("F0045", "F0050", "F0093")) { [2023] = figures["F0050"] / (1 - FallOfGroups2024) },
        // Before 2022 no figure counts all groups; they are assumed to have been as many as then.
        growthOutside: 0
    );

    private readonly Dictionary<int, double> _models = figures.ByYear("F0002", "F0004", "F0006");

    /// <summary>By what totals are multiplied for a register of the plan's size.</summary>
    public double Scale(DemonstrationPlan plan) =>
        plan.Size switch
        {
            DemonstrationSize.National => 1,
            DemonstrationSize.Stress => TimesNational,
            _ => plan.DemoCooperatives / Cooperatives(Horizon.LastYear),
        };

    /// <summary>Cooperatives and credit funds.</summary>
    public double Cooperatives(int year) => _cooperatives.At(year);

    /// <summary>Unions of cooperatives.</summary>
    public double Unions(int year) => _unions.At(year);

    /// <summary>Cooperative groups.</summary>
    public double Groups(int year) => _groups.At(year);

    /// <summary>Models whose support begins in a year; none before the first programme.</summary>
    public double Models(int year) => _models.TryGetValue(year, out var known) ? known : ModelsFrom2021.GetValueOrDefault(year);

    /// <summary>Part of the cooperatives that is dissolved in a year: what was founded in 2024 (F0071) less the rise, of those there were.</summary>
    public double Dissolving => (figures["F0071"] - RiseOf2024) / _cooperatives.At(2023);
}

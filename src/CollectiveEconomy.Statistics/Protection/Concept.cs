namespace CollectiveEconomy.Statistics.Protection;

/// <summary>
/// Something that is true of an organisation, under whatever names it is published. Columns of one concept share their permanent noise, so
/// that a second name for a value reveals nothing about the noise of the first.
/// </summary>
/// <param name="Name">Name, stable over releases.</param>
/// <param name="Scale">Scale of the noise on its protected values.</param>
public sealed record Concept(string Name, NoiseScale Scale)
{
    private const long People = 6;
    private const long Million = 1_000_000;

    /// <summary>Members of an organisation, women among them included.</summary>
    public static Concept Members { get; } = new("MEMBERS", NoiseScale.Proportional(People));

    /// <summary>Regular workers, women among them included.</summary>
    public static Concept Workers { get; } = new("WORKERS", NoiseScale.Proportional(People));

    /// <summary>Charter capital, in đồng.</summary>
    public static Concept CharterCapital { get; } = new("CHARTER_CAPITAL", NoiseScale.Proportional(20 * Million));

    /// <summary>Total assets, in đồng.</summary>
    public static Concept Assets { get; } = new("ASSETS", NoiseScale.Proportional(50 * Million));

    /// <summary>Revenue of a year, in đồng.</summary>
    public static Concept Revenue { get; } = new("REVENUE", NoiseScale.Proportional(50 * Million));

    /// <summary>Profit before tax of a year, in đồng. Its floor blurs whether a small one is a profit or a loss.</summary>
    public static Concept Profit { get; } = new("PROFIT", NoiseScale.Proportional(30 * Million));

    /// <summary>Average income of a worker over a year, in đồng.</summary>
    public static Concept WorkerIncome { get; } = new("WORKER_INCOME", NoiseScale.Proportional(5 * Million));

    /// <summary>Score of the annual assessment.</summary>
    public static Concept AssessmentScore { get; } = new("ASSESSMENT_SCORE", NoiseScale.Points);

    /// <summary>Score of the appraisal of a proposal.</summary>
    public static Concept AppraisalScore { get; } = new("APPRAISAL_SCORE", NoiseScale.Points);

    /// <summary>Counterpart in the funding of a model, pledged or paid, in đồng.</summary>
    public static Concept Counterpart { get; } = new("COUNTERPART", NoiseScale.Proportional(10 * Million));

    /// <summary>Amount of a loan, in đồng.</summary>
    public static Concept Loan { get; } = new("LOAN", NoiseScale.Proportional(20 * Million));

    /// <summary>Area of a product, certified or not, in hundredths of hectares.</summary>
    public static Concept Area { get; } = new("AREA", NoiseScale.Proportional(200));

    /// <summary>Volume of a product, contracted or not, in hundredths of tonnes.</summary>
    public static Concept Volume { get; } = new("VOLUME", NoiseScale.Proportional(1_000));

    /// <summary>Value of a product, in đồng.</summary>
    public static Concept ProductionValue { get; } = new("PRODUCTION_VALUE", NoiseScale.Proportional(20 * Million));

    /// <summary>Attainment of a target, in hundredths of a percent.</summary>
    /// <param name="indicator">Code of the outcome indicator.</param>
    public static Concept Attainment(string indicator) => new($"ATTAINMENT {indicator}", NoiseScale.Proportional(10_000));

    /// <summary>What an outcome indicator measures, and by how much its column exceeds the unit of the concept.</summary>
    /// <param name="indicator">Code of the outcome indicator.</param>
    /// <param name="isPercentage">Whether its unit is percent.</param>
    public static (Concept Concept, int Scale) OfIndicator(string indicator, bool isPercentage) =>
        indicator switch
        {
            // These repeat the annual report.
            "REVENUE" => (Revenue, 100),
            "PROFIT" => (Profit, 100),
            "WORKER_INCOME" => (WorkerIncome, 100),
            "MEMBERS" => (Members, 100),
            _ when isPercentage => (new Concept($"OUTCOME {indicator}", NoiseScale.Points), 1),
            _ => (new Concept($"OUTCOME {indicator}", NoiseScale.Proportional(1_000)), 1),
        };
}

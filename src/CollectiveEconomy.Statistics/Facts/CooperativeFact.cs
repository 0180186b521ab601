namespace CollectiveEconomy.Statistics.Facts;

/// <summary>
/// One organisation existing on 31 December of one year: founded by then and not dissolved. Without a report its values are null.
/// </summary>
public sealed record CooperativeFact : PlacedFact, IConfidentialFact
{
    /// <summary>Key of the organisation within the release; it names no one.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Reference year.</summary>
    public required int Year { get; init; }

    /// <summary>Field of activity; null when not stated.</summary>
    public required string? Field { get; init; }

    /// <summary>Whether the field is none of agriculture, forestry, fishery and salt; null when no field is stated.</summary>
    public required bool? IsNonAgricultural { get; init; }

    /// <summary>Legal form.</summary>
    public required string LegalForm { get; init; }

    /// <summary>Section of VSIC 2018; null when not stated.</summary>
    public required string? VsicSection { get; init; }

    /// <summary>What it does for its members; null when not stated.</summary>
    public required string? ServiceType { get; init; }

    /// <summary>Band of completed years since founding; null when the founding day is not stated.</summary>
    public required string? AgeBand { get; init; }

    /// <summary>Whether its first support began in the reference year or before.</summary>
    public required bool IsSupported { get; init; }

    /// <summary>Whether it was supported in any year of the release.</summary>
    public required bool IsEverSupported { get; init; }

    /// <summary>Reference year less the year in which its first support began; null when it was never supported.</summary>
    public required int? YearsSinceSupport { get; init; }

    /// <summary>Size by members, a class of Circular 01/2020; null when members are not reported.</summary>
    public required string? SizeByMembers { get; init; }

    /// <summary>Size by charter capital, a class of Circular 01/2020; null when it is not reported.</summary>
    [Confidential]
    public required string? SizeByCapital { get; init; }

    /// <summary>Size by members with revenue or capital, a class of Decree 113/2024; null before 2024, and where its row of the decree is not known.</summary>
    [Confidential]
    public required string? SizeByDecree113 { get; init; }

    /// <summary>Grade of the yearly assessment; null without one.</summary>
    [Confidential]
    public required string? Grade { get; init; }

    /// <summary>Whether it sold through a contract of a value chain; null without a report.</summary>
    public required bool? IsChainLinked { get; init; }

    /// <summary>Whether it applied high technology; null without a report.</summary>
    public required bool? IsHighTech { get; init; }

    /// <summary>Whether official totals of cooperatives count it: cooperatives and people's credit funds.</summary>
    public required bool CountsAsCooperative { get; init; }

    /// <summary>How many organisations the row stands for; more than 1 for a sampled cooperative group.</summary>
    public required int Weight { get; init; }

    /// <summary>Members on 31 December; null when not reported.</summary>
    public required int? Members { get; init; }

    /// <summary>Women among the members; null when not reported.</summary>
    public required int? WomenMembers { get; init; }

    /// <summary>Regular workers on 31 December, persons; null when not reported.</summary>
    public required int? Workers { get; init; }

    /// <summary>Women among the workers, persons; null when not reported.</summary>
    public required int? WomenWorkers { get; init; }

    /// <summary>Charter capital on 31 December, đồng; null when not reported.</summary>
    [Confidential]
    public required long? CharterCapital { get; init; }

    /// <summary>Total assets on 31 December, đồng; null when not reported.</summary>
    [Confidential]
    public required long? Assets { get; init; }

    /// <summary>Revenue of the year, đồng; null when not reported.</summary>
    [Confidential]
    public required long? Revenue { get; init; }

    /// <summary>Profit before tax of the year, đồng, negative for a loss; null when not reported.</summary>
    [Confidential]
    public required long? Profit { get; init; }

    /// <summary>Average income of a regular worker over the year, đồng; null when not reported.</summary>
    [Confidential]
    public required long? WorkerIncome { get; init; }

    /// <summary>Score of the yearly assessment, hundredths of points; null without one.</summary>
    [Confidential]
    public required int? Score { get; init; }

    /// <summary>Whether the grade is good or fair; null when it was not graded.</summary>
    [Confidential]
    public required bool? IsGoodOrFair { get; init; }

    /// <summary>Whether the report is provisional.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>Whether the report is estimated.</summary>
    public required bool IsEstimated { get; init; }

    /// <inheritdoc />
    public object Protect(INoise noise)
    {
        var capital = noise.On(CharterCapital, CooperativeId, nameof(CharterCapital));
        var revenue = noise.On(Revenue, CooperativeId, nameof(Revenue));
        var score = (int?)Scores.On(noise, Score, CooperativeId, nameof(Score));
        // A grade that came without a score can't be made noisy, so it is told to nobody; not to be graded is no secret.
        var grade =
            score is { } hundredths ? Grades.Of(hundredths)
            : Grade == Grades.NotGraded ? Grade
            : null;
        return this with
        {
            CharterCapital = capital,
            Assets = noise.On(Assets, CooperativeId, nameof(Assets)),
            Revenue = revenue,
            Profit = noise.On(Profit, CooperativeId, nameof(Profit)),
            WorkerIncome = noise.On(WorkerIncome, CooperativeId, nameof(WorkerIncome)),
            Score = score,
            Grade = grade,
            IsGoodOrFair = Grades.IsGoodOrFair(grade),
            SizeByCapital = SizeClasses.ByCapital(capital),
            SizeByDecree113 = SizeClasses.ByDecree113(Year, Field, Members, revenue, capital),
        };
    }
}

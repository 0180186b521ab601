namespace CollectiveEconomy.Statistics.Facts;

/// <summary>
/// One organisation existing on 31 December of one year: founded by then and not dissolved. Without a report its values are null.
/// </summary>
public sealed record CooperativeFact : PlacedFact
{
    /// <summary>Key of the organisation within the release; does not identify it.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Reference year.</summary>
    public required int Year { get; init; }

    /// <summary>Field of activity; null when not stated.</summary>
    public required string? Field { get; init; }

    /// <summary>Whether the field is other than agriculture, forestry, fishery and salt; null when not stated.</summary>
    public required bool? IsNonAgricultural { get; init; }

    /// <summary>Legal form.</summary>
    public required string LegalForm { get; init; }

    /// <summary>Section of VSIC 2018; null when not stated.</summary>
    [NotInMicrodata]
    public required string? VsicSection { get; init; }

    /// <summary>Services to its members; null when not stated.</summary>
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
    [Confidential]
    public required string? SizeByMembers { get; init; }

    /// <summary>Size by charter capital, a class of Circular 01/2020; null when it is not reported.</summary>
    [Confidential]
    public required string? SizeByCapital { get; init; }

    /// <summary>
    /// Size by members with revenue or capital, a class of Decree 113/2024; null before 2024, and when the corresponding row of the decree
    /// is not known.
    /// </summary>
    [Confidential]
    public required string? SizeByDecree113 { get; init; }

    /// <summary>Grade of the annual assessment; null without one.</summary>
    [Confidential]
    public required string? Grade { get; init; }

    /// <summary>Whether it sold through a value-chain contract; null without a report.</summary>
    [Confidential]
    public required bool? IsChainLinked { get; init; }

    /// <summary>Whether it applied high technology; null without a report.</summary>
    [Confidential]
    public required bool? IsHighTech { get; init; }

    /// <summary>Whether official totals of cooperatives count it: cooperatives and people's credit funds.</summary>
    public required bool CountsAsCooperative { get; init; }

    /// <summary>Number of organisations that the row represents; more than 1 for a sampled cooperative group.</summary>
    public required int Weight { get; init; }

    /// <summary>Number of members on 31 December; null when not reported.</summary>
    [Confidential]
    [NotInMicrodata]
    public required int? Members { get; init; }

    /// <summary>Number of women members; null when not reported.</summary>
    [Confidential]
    [NotInMicrodata]
    public required int? WomenMembers { get; init; }

    /// <summary>Number of regular workers on 31 December; null when not reported.</summary>
    [Confidential]
    public required int? Workers { get; init; }

    /// <summary>Number of women workers; null when not reported.</summary>
    [Confidential]
    public required int? WomenWorkers { get; init; }

    /// <summary>Charter capital on 31 December, in đồng; null when not reported.</summary>
    [Confidential]
    public required long? CharterCapital { get; init; }

    /// <summary>Total assets on 31 December, in đồng; null when not reported.</summary>
    [Confidential]
    public required long? Assets { get; init; }

    /// <summary>Revenue of the year, in đồng; null when not reported.</summary>
    [Confidential]
    public required long? Revenue { get; init; }

    /// <summary>Profit before tax of the year, in đồng, negative for a loss; null when not reported.</summary>
    [Confidential]
    public required long? Profit { get; init; }

    /// <summary>Average annual income of a regular worker, in đồng; null when not reported.</summary>
    [Confidential]
    public required long? WorkerIncome { get; init; }

    /// <summary>Score of the annual assessment, in hundredths of points; null without one.</summary>
    [Confidential]
    public required int? Score { get; init; }

    /// <summary>Whether the grade is good or fair; null when it was not graded.</summary>
    [Confidential]
    public required bool? IsGoodOrFair { get; init; }

    /// <summary>Members of the year before; null unless both years are reported.</summary>
    [Confidential]
    [NotInMicrodata]
    public int? MembersBefore { get; init; }

    /// <summary>Regular workers of the year before; null unless both years are reported.</summary>
    [Confidential]
    public int? WorkersBefore { get; init; }

    /// <summary>Charter capital of the year before, in đồng; null unless both years are reported.</summary>
    [Confidential]
    public long? CharterCapitalBefore { get; init; }

    /// <summary>Total assets of the year before, in đồng; null unless both years are reported.</summary>
    [Confidential]
    public long? AssetsBefore { get; init; }

    /// <summary>Revenue of the year before, in đồng; null unless both years are reported.</summary>
    [Confidential]
    public long? RevenueBefore { get; init; }

    /// <summary>Profit before tax of the year before, in đồng; null unless both years are reported.</summary>
    [Confidential]
    public long? ProfitBefore { get; init; }

    /// <summary>Whether the report is provisional.</summary>
    [Confidential]
    public required bool IsProvisional { get; init; }

    /// <summary>Whether the report is estimated.</summary>
    [Confidential]
    public required bool IsEstimated { get; init; }

    /// <summary>Whether the report is not comparable with those before it.</summary>
    [Confidential]
    public bool IsBreak { get; init; }

    /// <summary>Whether the report is of low reliability.</summary>
    [Confidential]
    public bool IsUnreliable { get; init; }

    /// <summary>Whether the sender withheld the figures to protect a respondent.</summary>
    [Confidential]
    public bool IsSuppressed { get; init; }

    /// <summary>Key for the random rounding of public counts; zero in the table of true values.</summary>
    [Confidential]
    [NotInMicrodata]
    public int RecordKey { get; init; }
}

namespace CollectiveEconomy.Statistics.Facts;

/// <summary>
/// Money of one source and year for one product of a model, or a loan that was taken for it. Amounts of a model with several products
/// are split by their weights, so that the parts add up to the whole.
/// </summary>
public sealed record FundingFact : PlacedFact
{
    /// <summary>Key of the cooperative within the release; it names no one.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Key of the model within the release; the public's table has none in rows of loans.</summary>
    [Confidential]
    public required int? ModelId { get; init; }

    /// <summary>Programme that supports the model.</summary>
    public required string Programme { get; init; }

    /// <summary>Calendar year of the budget, or in which the loan was paid out.</summary>
    public required int Year { get; init; }

    /// <summary>Where the money comes from; null for a loan, which is no funding.</summary>
    public required string? Source { get; init; }

    /// <summary>Field of activity of the cooperative; null when not stated.</summary>
    public required string? Field { get; init; }

    /// <summary>Product; null when none is stated.</summary>
    public required string? Product { get; init; }

    /// <summary>Unit that supports the model; null when not stated.</summary>
    public required string? Unit { get; init; }

    /// <summary>Band of the months that support lasts; null when not known.</summary>
    public required string? DurationBand { get; init; }

    /// <summary>State money in the cost estimate, đồng; null for other money, or when not stated.</summary>
    public required long? Planned { get; init; }

    /// <summary>State money that was approved, đồng; null for other money, or when not stated.</summary>
    public required long? Approved { get; init; }

    /// <summary>State money that was paid out, đồng; null for other money, or while not known.</summary>
    public required long? Disbursed { get; init; }

    /// <summary>Counterpart that the cooperative pledged, đồng; null for other money.</summary>
    [Confidential]
    public required long? Pledged { get; init; }

    /// <summary>Counterpart that the cooperative paid, đồng; null for other money, or while not known.</summary>
    [Confidential]
    public required long? Paid { get; init; }

    /// <summary>Whether the cooperative paid less counterpart, in all years and products of the model, than it pledged.</summary>
    [Confidential]
    public required bool IsBelowPledge { get; init; }

    /// <summary>Key of the loan within the release; null for funding.</summary>
    public required int? LoanId { get; init; }

    /// <summary>Amount of the loan, đồng; null for funding.</summary>
    [Confidential]
    public required long? Loans { get; init; }

    /// <summary>Whether all conditions of the loan were met; null for funding, and when not known.</summary>
    [Confidential]
    public required bool? MeetsConditions { get; init; }

    /// <summary>Whether it is known if all conditions of the loan were met.</summary>
    [Confidential]
    public required bool TellsConditions { get; init; }

    /// <summary>Key by which the public's counts are rounded at random; zero in the table of true values.</summary>
    [Confidential]
    public int RecordKey { get; init; }
}

namespace CollectiveEconomy.Statistics.Facts;

/// <summary>
/// Funds of one source and year for one product of a model, or a loan taken for it. Amounts of a model with several products are split by
/// their weights, so that the parts add up to the whole.
/// </summary>
public sealed record FundingFact : PlacedFact
{
    /// <summary>Key of the cooperative within the release; does not identify it.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Key of the model within the release; not present in loan rows of the public table.</summary>
    [Confidential]
    public required int? ModelId { get; init; }

    /// <summary>Programme that supports the model.</summary>
    public required string Programme { get; init; }

    /// <summary>Calendar year of the budget, or in which the loan was paid out.</summary>
    public required int Year { get; init; }

    /// <summary>Funding source; null for a loan, which does not count as funding.</summary>
    public required string? Source { get; init; }

    /// <summary>Field of activity of the cooperative; null when not stated.</summary>
    public required string? Field { get; init; }

    /// <summary>Product; null when none is stated.</summary>
    public required string? Product { get; init; }

    /// <summary>Unit that supports the model; null when not stated.</summary>
    public required string? Unit { get; init; }

    /// <summary>Band of the duration of support, in months; null when not known.</summary>
    public required string? DurationBand { get; init; }

    /// <summary>State funds in the cost estimate, in đồng; null for other funds, or when not stated.</summary>
    public required long? Planned { get; init; }

    /// <summary>State funds approved, in đồng; null for other funds, or when not stated.</summary>
    public required long? Approved { get; init; }

    /// <summary>State funds disbursed, in đồng; null for other funds, or when not yet known.</summary>
    public required long? Disbursed { get; init; }

    /// <summary>Counterpart funds pledged by the cooperative, in đồng; null for other funds.</summary>
    [Confidential]
    public required long? Pledged { get; init; }

    /// <summary>Counterpart funds paid by the cooperative, in đồng; null for other funds, or when not yet known.</summary>
    [Confidential]
    public required long? Paid { get; init; }

    /// <summary>Whether the cooperative paid less counterpart funds than it pledged, over all years and products of the model.</summary>
    [Confidential]
    public required bool IsBelowPledge { get; init; }

    /// <summary>Key of the loan within the release; null for funding.</summary>
    public required int? LoanId { get; init; }

    /// <summary>Amount of the loan, in đồng; null for funding.</summary>
    [Confidential]
    public required long? Loans { get; init; }

    /// <summary>Whether all conditions of the loan were met; null for funding, and when not known.</summary>
    [Confidential]
    public required bool? MeetsConditions { get; init; }

    /// <summary>Whether the status of the loan conditions is known.</summary>
    [Confidential]
    public required bool TellsConditions { get; init; }

    /// <summary>Key for the random rounding of public counts; zero in the table of true values.</summary>
    [Confidential]
    [NotInMicrodata]
    public int RecordKey { get; init; }
}

namespace CollectiveEconomy.Statistics.Funding;

/// <summary>
/// Funds of one source for a model in one calendar year: state funds are planned, approved and disbursed, counterpart funds are pledged and
/// paid. Loans are not funding.
/// </summary>
public sealed record FundingLine
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the model.</summary>
    public required int ModelId { get; init; }

    /// <summary>Funding source, a code of FUNDING_SOURCE.</summary>
    public required string Source { get; init; }

    /// <summary>Calendar year of the budget.</summary>
    public required int Year { get; init; }

    /// <summary>State funds in the cost estimate, in đồng; null for counterpart, or when not stated.</summary>
    public required long? Planned { get; init; }

    /// <summary>State funds approved, in đồng; null for counterpart, or when not stated.</summary>
    public required long? Approved { get; init; }

    /// <summary>State funds disbursed, in đồng; null for counterpart, or when not yet known.</summary>
    public required long? Disbursed { get; init; }

    /// <summary>Counterpart funds pledged by the cooperative, in đồng; null for state funds.</summary>
    public required long? Pledged { get; init; }

    /// <summary>Counterpart funds paid by the cooperative, in đồng; null for state funds, or when not yet known.</summary>
    public required long? Paid { get; init; }
}

namespace CollectiveEconomy.Statistics.Funding;

/// <summary>Money of one source for a model in one calendar year: state money is planned, approved and disbursed, counterpart is pledged and paid. A loan is no funding.</summary>
public sealed record FundingLine
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the model.</summary>
    public required int ModelId { get; init; }

    /// <summary>Where the money comes from, a code of FUNDING_SOURCE.</summary>
    public required string Source { get; init; }

    /// <summary>Calendar year of the budget.</summary>
    public required int Year { get; init; }

    /// <summary>State money in the cost estimate, đồng; null for counterpart, or when not stated.</summary>
    public required long? Planned { get; init; }

    /// <summary>State money that was approved, đồng; null for counterpart, or when not stated.</summary>
    public required long? Approved { get; init; }

    /// <summary>State money that was paid out, đồng; null for counterpart, or while not known.</summary>
    public required long? Disbursed { get; init; }

    /// <summary>Counterpart that the cooperative pledged, đồng; null for state money.</summary>
    public required long? Pledged { get; init; }

    /// <summary>Counterpart that the cooperative paid, đồng; null for state money, or while not known.</summary>
    public required long? Paid { get; init; }
}

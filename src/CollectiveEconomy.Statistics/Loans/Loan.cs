namespace CollectiveEconomy.Statistics.Loans;

/// <summary>A loan to a cooperative, for a model or for its other business.</summary>
public sealed record Loan
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the model for which it was taken; null when for none.</summary>
    public required int? ModelId { get; init; }

    /// <summary>Key of the borrowing cooperative.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Who lends.</summary>
    public required LenderKind LenderKind { get; init; }

    /// <summary>Amount lent, đồng.</summary>
    public required long Amount { get; init; }

    /// <summary>Interest, percent a year.</summary>
    public required decimal AnnualRate { get; init; }

    /// <summary>Months until it must be repaid.</summary>
    public required int TermMonths { get; init; }

    /// <summary>Day on which it was paid out.</summary>
    public required DateOnly DisbursedOn { get; init; }

    /// <summary>Whether the cooperative met all conditions of the lender; null when not known.</summary>
    public required bool? ConditionsMet { get; init; }
}

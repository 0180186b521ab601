namespace CollectiveEconomy.Statistics.Loans;

/// <summary>A loan to a cooperative, for a model or for other business.</summary>
public sealed record Loan
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the model that it was taken for; null when none.</summary>
    public required int? ModelId { get; init; }

    /// <summary>Key of the borrowing cooperative.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Type of lender.</summary>
    public required LenderKind LenderKind { get; init; }

    /// <summary>Loan amount, in đồng.</summary>
    public required long Amount { get; init; }

    /// <summary>Interest rate, in percent per year.</summary>
    public required decimal AnnualRate { get; init; }

    /// <summary>Term, in months.</summary>
    public required int TermMonths { get; init; }

    /// <summary>Date of disbursement.</summary>
    public required DateOnly DisbursedOn { get; init; }

    /// <summary>Whether the cooperative met all loan conditions; null when not known.</summary>
    public required bool? ConditionsMet { get; init; }
}

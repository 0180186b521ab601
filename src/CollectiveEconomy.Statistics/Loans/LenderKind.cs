namespace CollectiveEconomy.Statistics.Loans;

/// <summary>Type of lender.</summary>
public enum LenderKind
{
    /// <summary>A people's credit fund.</summary>
    CreditFund,

    /// <summary>A central or provincial cooperative development fund.</summary>
    CooperativeFund,

    /// <summary>A commercial bank, or the bank of the credit funds.</summary>
    Bank,

    /// <summary>The bank for social policies.</summary>
    PolicyBank,

    /// <summary>Another lender.</summary>
    Other,
}

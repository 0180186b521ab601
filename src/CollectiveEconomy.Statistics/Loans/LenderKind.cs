namespace CollectiveEconomy.Statistics.Loans;

/// <summary>Who lends.</summary>
public enum LenderKind
{
    /// <summary>A people's credit fund.</summary>
    CreditFund,

    /// <summary>A fund that assists the development of cooperatives, of the centre or a province.</summary>
    CooperativeFund,

    /// <summary>A commercial bank, or the bank of the credit funds.</summary>
    Bank,

    /// <summary>The bank for social policies.</summary>
    PolicyBank,

    /// <summary>Anyone else.</summary>
    Other,
}

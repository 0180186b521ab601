namespace CollectiveEconomy.Statistics.Funding;

/// <summary>Codes of FUNDING_SOURCE on which rules depend.</summary>
public static class FundingSources
{
    /// <summary>What the cooperative itself brings in.</summary>
    public const string Counterpart = "COUNTERPART";

    /// <summary>State money of which no source names the budget.</summary>
    public const string OtherState = "OTHER";

    /// <summary>Whether the money is the state's; all is but counterpart.</summary>
    public static bool IsState(string source) => source != Counterpart;
}

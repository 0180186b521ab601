namespace CollectiveEconomy.Statistics.Funding;

/// <summary>Codes of FUNDING_SOURCE on which rules depend.</summary>
public static class FundingSources
{
    /// <summary>Counterpart funds of the cooperative.</summary>
    public const string Counterpart = "COUNTERPART";

    /// <summary>State funds whose budget is not named by any source.</summary>
    public const string OtherState = "OTHER";

    /// <summary>Whether the funds are state funds; everything except counterpart funds is.</summary>
    public static bool IsState(string source) => source != Counterpart;
}

namespace CollectiveEconomy.Statistics.Cooperatives;

/// <summary>Codes of LEGAL_FORM on which rules depend.</summary>
public static class LegalForms
{
    /// <summary>A cooperative (hợp tác xã, HTX).</summary>
    public const string Cooperative = "COOPERATIVE";

    /// <summary>A union of cooperatives (liên hiệp hợp tác xã).</summary>
    public const string Union = "UNION";

    /// <summary>A cooperative group (tổ hợp tác, THT).</summary>
    public const string Group = "GROUP";

    /// <summary>A people's credit fund (quỹ tín dụng nhân dân), counted as a cooperative in official totals.</summary>
    public const string CreditFund = "CREDIT_FUND";

    /// <summary>The forms that official totals of cooperatives count.</summary>
    public static IReadOnlyList<string> CountedAsCooperatives { get; } = [Cooperative, CreditFund];

    /// <summary>Whether official totals of cooperatives count the form.</summary>
    public static bool CountsAsCooperative(string legalForm) => CountedAsCooperatives.Contains(legalForm);
}

namespace CollectiveEconomy.Disclosure.Tests.Marking;

/// <summary>An organisation in a year.</summary>
/// <param name="CooperativeId">Its key.</param>
/// <param name="Year">The year.</param>
/// <param name="Weight">How many it stands for; public.</param>
/// <param name="Grade">Its true grade; empty without one.</param>
/// <param name="Public">What is public of it, by column.</param>
/// <param name="Values">True values by column; without those that it did not report.</param>
public sealed record TrueRow(
    int CooperativeId,
    int Year,
    int Weight,
    string Grade,
    IReadOnlyDictionary<string, string> Public,
    IReadOnlyDictionary<string, double> Values
)
{
    /// <summary>By what anybody groups organisations that are alike.</summary>
    public string Kind => $"{Public["Field"]}|{Public["LegalForm"]}";
}

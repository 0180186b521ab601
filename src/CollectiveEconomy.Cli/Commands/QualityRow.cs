namespace CollectiveEconomy.Cli.Commands;

/// <summary>One indicator of the quality report.</summary>
/// <param name="Indicator">Which one, for example unit_response.</param>
/// <param name="Year">The year of which it tells; of findings, the year in which they were made.</param>
/// <param name="Subject">What it tells of: an area, a field, a rule with its severity, or an official figure with its source.</param>
/// <param name="Part">The number above: received, missing, late, found, or counted by the register.</param>
/// <param name="Whole">The number below; null of findings.</param>
internal sealed record QualityRow(string Indicator, int Year, string Subject, decimal? Part, decimal? Whole)
{
    /// <summary>Part by whole; null when one of them is not known or there is no whole.</summary>
    public decimal? Rate => Part is { } part && Whole is { } whole && whole != 0 ? decimal.Round(part / whole, 4) : null;
}

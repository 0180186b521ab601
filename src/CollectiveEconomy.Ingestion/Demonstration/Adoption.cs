namespace CollectiveEconomy.Ingestion.Demonstration;

/// <summary>
/// Who has taken up something by a year: those nearest to it first, and for good. The line they must pass falls from year to year, so that the
/// share that has taken it up rises to the official one.
/// </summary>
/// <param name="nearness">Of those that reported in the last year.</param>
/// <param name="shareInLastYear">The official share in the last year.</param>
/// <param name="growth">By which the share rose each year; before the last two years an assumption.</param>
internal sealed class Adoption(IEnumerable<double> nearness, double shareInLastYear, double growth)
{
    private readonly double[] _descending = [.. nearness.OrderDescending()];

    public bool Has(double nearness, int year) => nearness >= Line(year);

    private double Line(int year)
    {
        var share = shareInLastYear * Math.Pow(1 + growth, year - Horizon.LastYear);
        return _descending[Math.Clamp((int)Math.Round(share * _descending.Length), 1, _descending.Length) - 1];
    }
}

namespace CollectiveEconomy.Demonstration;

/// <summary>
/// Who has taken up something by a year: those nearest to it first, and for good; the supported from the year in which support begins, if support
/// brings it. The line that the others must pass falls from year to year, so that the share that has taken it up rises to the official one.
/// </summary>
internal sealed class Adoption
{
    private readonly Dictionary<int, double> _lines = [];

    /// <param name="reported">Of those that reported in the last year: how near they are, and from when they have it by support.</param>
    /// <param name="shareInLastYear">The official share in the last year.</param>
    /// <param name="growth">By which the share rose each year; before the last two years an assumption.</param>
    public Adoption(IReadOnlyList<(double Nearness, int? BySupport)> reported, double shareInLastYear, double growth)
    {
        var line = double.MaxValue;
        foreach (var year in Horizon.Years)
        {
            var share = shareInLastYear * Math.Pow(1 + growth, year - Horizon.LastYear);
            var count = (int)Math.Round(share * reported.Count) - reported.Count(one => one.BySupport <= year);
            var others = reported.Where(one => !(one.BySupport <= year)).Select(one => one.Nearness).OrderDescending();
            _lines[year] = line = count > 0 ? Math.Min(line, others.ElementAt(count - 1)) : line;
        }
    }

    public bool Has(double nearness, int? bySupport, int year) => bySupport <= year || nearness >= _lines[year];
}

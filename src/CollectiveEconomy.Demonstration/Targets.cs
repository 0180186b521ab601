using CollectiveEconomy.Statistics.Numbers;

namespace CollectiveEconomy.Demonstration;

/// <summary>How many organisations must exist at the end of each year in each old region and field; regions and fields sum to the year's total.</summary>
internal sealed class Targets
{
    private readonly Dictionary<(int Year, string Region, string Field), int> _cells = [];

    /// <param name="regions">Regions with their weight, the same in every year: only 2022 is known by region.</param>
    /// <param name="fields">Codes of the fields.</param>
    /// <param name="total">How many exist at the end of a year; rounded.</param>
    /// <param name="weight">The weight of a field in a year.</param>
    public Targets(
        IReadOnlyList<(string Region, double Weight)> regions,
        IReadOnlyList<string> fields,
        Func<int, double> total,
        Func<string, int, double> weight
    )
    {
        (Regions, Fields) = ([.. regions.Select(region => region.Region)], fields);
        for (var year = Horizon.BaseYear; year <= Horizon.LastYear; year++)
        {
            var all = (int)Math.Round(total(year), MidpointRounding.AwayFromZero);
            var table = Apportionment.Table(
                Apportionment.Of(all, [.. regions.Select(region => region.Weight)]),
                Apportionment.Of(all, [.. fields.Select(field => weight(field, year))]),
                (row, column) => Affinities.Of(Regions[row], fields[column])
            );
            for (var row = 0; row < Regions.Count; row++)
            for (var column = 0; column < fields.Count; column++)
                _cells[(year, Regions[row], fields[column])] = table[row][column];
        }
    }

    public IReadOnlyList<string> Regions { get; }

    public IReadOnlyList<string> Fields { get; }

    public int Of(int year, string region, string field) => _cells[(year, region, field)];
}

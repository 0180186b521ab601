using CollectiveEconomy.Statistics.Codelists;

namespace CollectiveEconomy.Statistics.Areas;

/// <summary>What provinces were called, and whether they were municipalities, on each day.</summary>
/// <param name="provinces">The provinces of both area sets.</param>
/// <param name="validities">Their periods.</param>
public sealed class ProvinceHistory(IReadOnlyCollection<Province> provinces, IEnumerable<AreaValidity> validities)
{
    private readonly ILookup<int, AreaValidity> _own = validities.OrderBy(period => period.Number).ToLookup(period => period.ProvinceId);
    private readonly ILookup<int?, Province> _predecessors = provinces.ToLookup(province => province.SuccessorId);

    /// <summary>The periods of a province, oldest first.</summary>
    public IEnumerable<AreaValidity> Of(Province province) => _own[province.Id];

    /// <summary>
    /// The periods of a province with those of the province before 2025 that had the same territory, oldest first: figures of earlier years carry
    /// the name of their time.
    /// </summary>
    public IEnumerable<AreaValidity> OfTerritory(Province province) =>
        _predecessors[province.Id].ToList() is [var same] ? Of(same).Concat(Of(province)) : Of(province);

    /// <summary>The province as it was on a day; before its first period as it was then, after the last as it was last.</summary>
    public Province On(Province province, DateOnly day)
    {
        var periods = OfTerritory(province).ToList();
        if (periods.Count == 0)
            return province;
        var period = periods.Find(period => period.IsInForce(day)) ?? (day < periods[0].ValidFrom ? periods[0] : periods[^1]);
        return province with { NameVi = period.NameVi, NameEn = period.NameEn, Kind = period.Kind };
    }
}

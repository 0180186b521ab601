namespace CollectiveEconomy.Statistics.Areas;

/// <summary>Links the provinces of two days.</summary>
/// <param name="provinces">The provinces of both area sets.</param>
/// <param name="history">What they were called.</param>
public sealed class AreaCrosswalk(IReadOnlyCollection<Province> provinces, ProvinceHistory history)
{
    /// <summary>The links between two days, by the code of the earlier; every province of either day is in at least one.</summary>
    /// <param name="from">A day that is known.</param>
    /// <param name="to">Another; it may be the earlier.</param>
    public IReadOnlyList<AreaLink> Between(DateOnly from, DateOnly to) =>
        from <= to ? Forward(from, to) : [.. Forward(to, from).Select(link => new AreaLink(Backward(link.Relation), link.To, link.From))];

    private List<AreaLink> Forward(DateOnly earlier, DateOnly later)
    {
        var (before, after) = (AreaDays.Of(earlier), AreaDays.Of(later));
        var merged = provinces.Where(province => province.SuccessorId is not null).ToLookup(province => province.SuccessorId!.Value);
        return
        [
            .. from province in provinces
            where province.Areas == before
            orderby province.Code
            let successor = before == after ? province : provinces.Single(other => other.Id == province.SuccessorId)
            let isAlone = before == after || merged[successor.Id].Count() == 1
            let old = history.On(province, earlier)
            let current = history.On(successor, later)
            select new AreaLink(Relation(old, current, isAlone), old, current),
        ];
    }

    private static AreaRelation Relation(Province old, Province current, bool isAlone) =>
        !isAlone
            ? AreaRelation.Merged
            : (old.NameVi != current.NameVi, old.Kind != current.Kind) switch
            {
                (true, true) => AreaRelation.RenamedAndStatusChanged,
                (true, false) => AreaRelation.Renamed,
                (false, true) => AreaRelation.StatusChanged,
                _ => AreaRelation.Unchanged,
            };

    private static AreaRelation Backward(AreaRelation relation) => relation == AreaRelation.Merged ? AreaRelation.Split : relation;
}

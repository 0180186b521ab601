using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Why the area of a target is not comparable: a target belongs to the administrative divisions for which it was set.</summary>
internal static class TargetAreas
{
    private static readonly DateOnly NewAreas = new(2025, 7, 1);

    public static ComparisonReason? Merged(OfficialHoldings holdings, OfficialFigure target)
    {
        if (target.PeriodEnd < NewAreas || holdings.Successor(target) is not { } successor)
            return null;
        var all = holdings.Predecessors(successor).ToList();
        var others = all.Where(old => old.Code != target.AreaCode).ToList();
        if (others.Count == 0)
            return null;
        string With(Language language) => string.Join(", ", others.Select(old => old.NameIn(language)));
        return ComparisonReason.Forbids(
            "AREA_MERGED",
            $"Chỉ tiêu được đặt cho {target.AreaName} trước ngày 1/7/2025; từ đó {successor.NameVi} gồm cả {With(Language.Vi)}.",
            $"The target was set for {all.Single(old => old.Code == target.AreaCode).NameIn(Language.En)} before 1 July 2025; since then {successor.NameIn(Language.En)} also includes {With(Language.En)}."
        );
    }

    public static ComparisonReason? OtherSet(OfficialFigure target, OfficialFigure actual) =>
        target.Areas == actual.Areas
            ? null
            : ComparisonReason.Forbids(
                "AREA_SET_DIFFERS",
                $"Chỉ tiêu thuộc hệ {Set(target.Areas)} đơn vị, số thực hiện thuộc hệ {Set(actual.Areas)} đơn vị.",
                $"The target belongs to the set of {Set(target.Areas)} provinces, the actual value to the set of {Set(actual.Areas)}."
            );

    private static string Set(AreaSet? areas) => areas == AreaSet.Areas2025 ? "34" : "63";
}

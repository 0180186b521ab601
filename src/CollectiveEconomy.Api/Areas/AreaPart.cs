using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Turns what was asked of areas into a condition on provinces, which is all that the register keeps.</summary>
/// <param name="directory">The areas.</param>
/// <param name="level">Whether the codes are of provinces or regions.</param>
internal sealed class AreaPart(AreaDirectory directory, AreaLevel level)
{
    private readonly Dictionary<AreaSet, PermittedCodes> _codes = Enum.GetValues<AreaSet>()
        .ToDictionary(areas => areas, areas => Permitted(AreaCodelists.Id(level, areas), [.. Codes(directory, level, areas)]));

    /// <param name="name">Name of the filter's field.</param>
    /// <param name="current">Key of a row's province among the 34.</param>
    /// <param name="former">Key of a row's province among the 63; null where it is not known.</param>
    /// <param name="asked">What was asked.</param>
    public FilterPart<T> Of<T>(
        string name,
        Expression<Func<T, int?>> current,
        Expression<Func<T, int?>> former,
        IDictionary<string, object?> asked
    )
    {
        var areas = (AreaSet)asked["areas"]!;
        var comparisons = asked.Where(comparison => comparison.Key != "areas").ToDictionary();
        return new FilterPart<T>(_ =>
        {
            // Without nulls, or EF Core looks through the list and writes the statement anew each time.
            var provinces = directory
                .Provinces(areas)
                .Where(province => Holds(province, comparisons))
                .Select(province => province.Id)
                .ToList();
            return (areas == AreaSet.Areas2025 ? current : former).Then(Among(provinces));
        })
        {
            Checks = [new AreaSetCheck(areas), _codes[areas].Check(name, comparisons)],
        };
    }

    // An index gives the rows of one province in the order of its further columns, but not those of a list that happens to name one.
    private static Expression<Func<int?, bool>> Among(List<int> provinces)
    {
        if (provinces is not [var one])
            return province => province != null && provinces.Contains(province.Value);
        return province => province == one;
    }

    private bool Holds(Province province, Dictionary<string, object?> comparisons)
    {
        var code = level == AreaLevel.Region ? province.RegionCode : province.Code;
        return comparisons.All(comparison =>
            comparison.Value switch
            {
                null => true,
                string one => one == code,
                var list => ((IEnumerable<object?>)list).Contains(code) == (comparison.Key == "in"),
            }
        );
    }

    private static PermittedCodes Permitted(string list, IReadOnlyList<NamedCode> codes) =>
        new(LocalizedText.Same(list), codes.Select(code => code.Code), named: KnownCodes.Of(list, codes));

    private static IEnumerable<NamedCode> Codes(AreaDirectory directory, AreaLevel level, AreaSet areas) =>
        level == AreaLevel.Region ? directory.NamedRegions(areas) : directory.NamedProvinces(areas);
}

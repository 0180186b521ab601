using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Api.Official;

/// <summary>The areas for which official figures may be asked: the country, and the provinces and regions of an area set.</summary>
/// <param name="areas">The areas.</param>
internal sealed class OfficialAreas(AreaDirectory areas)
{
    /// <summary>Code of the whole country.</summary>
    private const string Country = "VN";

    /// <summary>What the filter's field asks.</summary>
    public const string Description = "Area: VN for the country, or a province or region of the area set.";

    /// <summary>Turns what was asked into a condition; the country belongs to no set.</summary>
    /// <param name="set">The area set of a row.</param>
    /// <param name="code">The area of a row.</param>
    /// <param name="asked">What was asked.</param>
    public FilterPart<T> Part<T>(
        System.Linq.Expressions.Expression<Func<T, AreaSet?>> set,
        System.Linq.Expressions.Expression<Func<T, string>> code,
        IDictionary<string, object?> asked
    )
    {
        var wanted = (AreaSet)asked["areas"]!;
        var comparisons = asked.Where(comparison => comparison.Key != "areas").ToDictionary();
        var list = new LocalizedText($"các địa bàn của {wanted.Name()}", $"the areas of {wanted.Name()}");
        return new FilterPart<T>(_ =>
            Predicates.And(set.Then(own => own == null || own == wanted), ComparisonPredicates.Of(code, comparisons))
        )
        {
            Checks = [new AreaSetCheck(wanted), Permitted(list, wanted).Check("area", comparisons)],
        };
    }

    private PermittedCodes Permitted(LocalizedText list, AreaSet set)
    {
        List<NamedCode> codes = [.. areas.NamedRegions(set), .. areas.NamedProvinces(set), new(Country, "Cả nước", "Whole country")];
        return new(list, codes.Select(code => code.Code), named: new KnownCodes(null, codes, set));
    }
}

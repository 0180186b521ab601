using System.Linq.Expressions;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Areas;
using GraphQL;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Declares filters by area.</summary>
internal static class AreaFilterFields
{
    /// <summary>Declares filters by the province and the region in which a row lies, in either area set.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="filter">The filter.</param>
    /// <param name="directory">The areas.</param>
    /// <param name="current">Key of its province among the 34.</param>
    /// <param name="former">Key of its province among the 63; null where it is not known.</param>
    public static void Areas<T>(
        this FilterType<T> filter,
        AreaDirectory directory,
        Expression<Func<T, int?>> current,
        Expression<Func<T, int?>> former
    )
    {
        foreach (var level in Enum.GetValues<AreaLevel>())
        {
            var name = level.ToString().ToCamelCase();
            var part = new AreaPart(directory, level);
            filter.Part<AreaFilterType>(
                name,
                $"The {name} of the organisation.",
                asked => part.Of(name, current, former, (IDictionary<string, object?>)asked)
            );
        }
    }
}

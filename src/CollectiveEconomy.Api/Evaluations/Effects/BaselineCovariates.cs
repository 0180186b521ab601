using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Statistics.Evaluation;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>Characteristics before support as numbers: one of 0 or 1 for each member of a dimension but the most common one.</summary>
internal static class BaselineCovariates
{
    /// <summary>A member with fewer supported organisations counts with the other rare ones, or its odds of support could not be estimated.</summary>
    public const int MinSupported = 10;

    private const string Rare = "*";

    /// <summary>The covariates with the number of each organisation, as it was in its first year with an outcome.</summary>
    /// <param name="units">The years of each organisation, in order.</param>
    /// <param name="specification">Names the covariates.</param>
    public static IReadOnlyList<(Covariate Covariate, double[] Numbers)> Of(
        IReadOnlyList<UnitYear[]> units,
        Specification<EffectMethod> specification
    )
    {
        var before = units.Select(unit => unit.First(row => EffectPanel.ValueOf(row, specification.Method.Scale) is not null)).ToList();
        return [.. specification.Covariates.SelectMany((dimension, place) => Columns(before, dimension.Name, place))];
    }

    /// <summary>The covariates of each organisation; none when there are none.</summary>
    public static double[][] Rows(IReadOnlyList<(Covariate Covariate, double[] Numbers)> covariates, int units) =>
        covariates.Count == 0
            ? []
            : [.. Enumerable.Range(0, units).Select(unit => covariates.Select(column => column.Numbers[unit]).ToArray())];

    private static IEnumerable<(Covariate Covariate, double[] Numbers)> Columns(List<UnitYear> before, string dimension, int place)
    {
        var supported = before.Where(row => row.FirstSupport is not null).CountBy(row => row.Attributes[place] ?? "").ToDictionary();
        var members = before.ConvertAll(row =>
            supported.GetValueOrDefault(row.Attributes[place] ?? "") >= MinSupported ? row.Attributes[place] ?? "" : Rare
        );
        return members
            .CountBy(member => member)
            .OrderByDescending(member => member.Value)
            .ThenBy(member => member.Key, StringComparer.Ordinal)
            .Skip(1)
            .Select(member =>
                (
                    new Covariate(dimension, member.Key.Length == 0 ? null : member.Key),
                    members.Select(other => other == member.Key ? 1d : 0).ToArray()
                )
            );
    }
}

using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Engine.Schema;
using GraphQL;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>Methods of estimates in the schema.</summary>
internal sealed class EffectMethodType : TypeOf<EffectMethod>
{
    /// <summary>The estimator.</summary>
    /// <param name="method">The method.</param>
    public static string Estimator([FromSource] EffectMethod method) =>
        "Callaway and Sant'Anna (2021), group-time average treatment effects";

    /// <summary>How standard errors and intervals are found.</summary>
    /// <param name="method">The method.</param>
    public static string StandardErrors([FromSource] EffectMethod method) =>
        method.Clusters == ClusterLevel.Province
            ? "influence function, summed by province; multiplier bootstrap by province for simultaneous bands"
            : "influence function, clustered on the cooperative; multiplier bootstrap for simultaneous bands";

    /// <summary>Version of the estimators: results of another version may differ.</summary>
    /// <param name="method">The method.</param>
    public static int Version([FromSource] EffectMethod method) => Specification<EffectMethod>.Version;
}

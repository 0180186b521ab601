using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Engine.Schema;
using GraphQL;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>Methods of estimates in the schema.</summary>
internal sealed class EffectMethodType : TypeOf<EffectMethod>
{
    /// <summary>Code of the estimator: Callaway and Sant'Anna (2021).</summary>
    /// <param name="method">The method.</param>
    public static string Estimator([FromSource] EffectMethod method) => "callaway-santanna-2021";

    /// <summary>Code of the method of standard errors and intervals.</summary>
    /// <param name="method">The method.</param>
    public static string StandardErrors([FromSource] EffectMethod method) =>
        method.Clusters == ClusterLevel.Province
            ? "influence-by-province, wild-cluster-bootstrap"
            : "influence-by-cooperative, multiplier-bootstrap";

    /// <summary>Version of the estimators: results of another version may differ.</summary>
    /// <param name="method">The method.</param>
    public static int Version([FromSource] EffectMethod method) => Specification<EffectMethod>.Version;
}

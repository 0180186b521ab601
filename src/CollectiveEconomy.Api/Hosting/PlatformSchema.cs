using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>The platform's schema, made of its slices.</summary>
internal sealed class PlatformSchema : SlicedSchema
{
    /// <summary>Takes the roots as the slices made them.</summary>
    /// <param name="services">Resolves graph types.</param>
    /// <param name="query">The query root.</param>
    /// <param name="mutation">The mutation root.</param>
    public PlatformSchema(IServiceProvider services, QueryRoot query, MutationRoot mutation)
        : base(services, query, mutation, new MissingDescriptions()) => this.RegisterTypeMapping(typeof(AreaSet), typeof(AreaSetType));
}

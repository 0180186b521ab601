using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Evaluations.Specifications;

/// <summary>Specifications in the schema.</summary>
[Name("EvaluationSpecification")]
internal sealed class SpecificationTextType : TypeOf<SpecificationText>
{
    /// <summary>
    /// Day on which the specification was registered by `registerSpecification`; null when it was not. That results were not seen before can't be
    /// known: that the release was published later can.
    /// </summary>
    /// <param name="specification">The specification.</param>
    /// <param name="store">The register.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<DateOnly?> RegisteredOnAsync(
        [FromSource] SpecificationText specification,
        [FromServices] IDbContextFactory<RegisterContext> store,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        var registered = await register.RegisteredSpecifications.FindAsync([specification.Hash], cancellationToken);
        return registered?.RegisteredOn;
    }
}

using CollectiveEconomy.Api.Documents;
using GraphQL.Validation;
using GraphQL.Validation.Complexity;
using GraphQL.Validation.Rules.Custom;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Execution;

/// <summary>Refuses an operation that costs too much before anything of it runs, and notes the cost for the answer.</summary>
/// <remarks>
/// The walk over the operation, with variables, fragments, <c>@skip</c> and <c>@include</c>, is GraphQL.NET's; it writes fragments out,
/// which <see cref="DocumentLimits.Fields"/> bounds beforehand. The rule must run for cached documents too: variables change the cost.
/// </remarks>
/// <param name="limits">The limit and the assumptions of the model.</param>
/// <param name="known">Remembers the cost of documents.</param>
internal sealed class CostRule(IOptions<CostLimits> limits, PreparedOperations known)
    : ComplexityValidationRule(new ComplexityOptions { DefaultComplexityImpactDelegate = new CostModel(limits.Value).Of })
{
    // A whole number that every JSON reader can hold; no operation that is let through comes near.
    private const double Largest = 1L << 53;

    /// <inheritdoc/>
    protected override async ValueTask<(double TotalComplexity, int MaximumDepth)> CalculateComplexityAsync(ValidationContext context)
    {
        var document = known.Of(context.Document);
        if (document?.Extents.Of(context.Variables) is { } extent)
            return (extent.Complexity, extent.Depth);
        var (complexity, depth) = await base.CalculateComplexityAsync(context);
        document?.Extents.Remember(context.Variables, new OperationComplexity(complexity, depth));
        return (complexity, depth);
    }

    /// <inheritdoc/>
    protected override ValueTask ValidateComplexityAsync(ValidationContext context, double totalComplexity, int maxDepth)
    {
        var cost = new RequestCost((long)Math.Min(Math.Ceiling(totalComplexity), Largest), limits.Value.Cost);
        context.UserContext[nameof(RequestCost)] = cost;
        // Written so that a sum that is no number is refused as well.
        if (!(totalComplexity <= cost.Limit))
            context.ReportError(new CostTooHigh(cost));
        return default;
    }
}

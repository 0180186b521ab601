using CollectiveEconomy.Engine.Operations.Documents;
using GraphQL.Validation;
using GraphQL.Validation.Complexity;
using GraphQL.Validation.Rules.Custom;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Refuses an operation that costs too much before anything of it runs, and notes the cost for the response.</summary>
/// <remarks>
/// The walk over the operation, with variables, fragments, <c>@skip</c> and <c>@include</c>, is GraphQL.NET's; it writes fragments out,
/// which <see cref="DocumentLimits.Fields"/> bounds beforehand. The rule runs for every request: variables change the cost.
/// </remarks>
/// <param name="limits">The limit and the assumptions of the model.</param>
internal sealed class CostRule(IOptions<CostLimits> limits)
    : ComplexityValidationRule(new ComplexityOptions { DefaultComplexityImpactDelegate = new CostModel(limits.Value).Of })
{
    // A whole number that every JSON reader can hold; no operation that is let through comes near.
    private const double Largest = 1L << 53;

    /// <inheritdoc/>
    protected override async ValueTask<(double TotalComplexity, int MaximumDepth)> CalculateComplexityAsync(ValidationContext context)
    {
        var running = OperationContext.Of(context.UserContext);
        if (running.Operation.Plan is not { } plan)
            return await base.CalculateComplexityAsync(context);
        if (plan.Costs.Of(context.Variables) is { } computed)
            return computed;
        context.ArgumentValues ??= plan.WrittenArguments(running.VaryingArguments);
        var complexity = await base.CalculateComplexityAsync(context);
        plan.Costs.Remember(context.Variables, complexity);
        return complexity;
    }

    /// <inheritdoc/>
    protected override ValueTask ValidateComplexityAsync(ValidationContext context, double totalComplexity, int maxDepth)
    {
        var cost = new RequestCost((long)Math.Min(Math.Ceiling(totalComplexity), Largest), limits.Value.Cost);
        OperationContext.Of(context.UserContext).Cost = cost;
        // Written so that a sum that is no number is refused as well.
        if (!(totalComplexity <= cost.Limit))
            context.ReportError(new CostTooHigh(cost));
        return default;
    }
}

using GraphQL;
using GraphQL.DI;

namespace CollectiveEconomy.Api.Execution;

/// <summary>Tells the cost of every executed operation in <c>extensions.cost</c>, so that clients see the limit before they meet it.</summary>
public sealed class CostAnswer : IConfigureExecution
{
    /// <inheritdoc/>
    public float SortOrder => 400;

    /// <inheritdoc/>
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        var result = await next(options);
        if (result.Executed && options.UserContext.TryGetValue(nameof(RequestCost), out var noted) && noted is RequestCost cost)
            (result.Extensions ??= [])["cost"] = new Dictionary<string, object?> { ["requested"] = cost.Requested, ["limit"] = cost.Limit };
        return result;
    }
}

using CollectiveEconomy.Engine.Errors;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Resolvers;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Executes a query by its plan; one that has none as GraphQL.NET does, and holds the roles meanwhile.</summary>
/// <param name="serializer">Knows how values are written.</param>
/// <param name="failures">Logs what nobody foresaw.</param>
internal sealed class QueryExecutionStrategy(ResponseSerializer serializer, FailureLog failures) : ParallelExecutionStrategy
{
    /// <inheritdoc/>
    public override Task<ExecutionResult> ExecuteAsync(ExecutionContext context) =>
        OperationContext.Of(context.UserContext).Operation.Plan is { } plan ? ExecuteAsync(plan, context) : base.ExecuteAsync(context);

    /// <inheritdoc/>
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        RoleGuard.CheckObject(context, parent);
        base.SetSubFieldNodes(context, parent);
    }

    /// <inheritdoc/>
    protected override IFieldResolver SelectResolver(ExecutionNode node, ExecutionContext context)
    {
        RoleGuard.CheckField(context, node);
        return base.SelectResolver(node, context);
    }

    private async Task<ExecutionResult> ExecuteAsync(ExecutionPlan plan, ExecutionContext context)
    {
        var execution = new PlanExecution(
            context,
            plan,
            (type, selection) => CollectFieldsFrom(context, type, selection, null),
            serializer.Options,
            failures
        );
        await execution.ResolveAsync().ConfigureAwait(false);
        var data = new DataWriter(execution, serializer.Options).Write(plan.LastBytes);
        plan.LastBytes = data?.Bytes ?? plan.LastBytes;
        return new ExecutionResult
        {
            Executed = true,
            Data = data,
            Query = context.Document.Source,
            Document = context.Document,
            Operation = context.Operation,
            Extensions = context.OutputExtensions,
        };
    }
}

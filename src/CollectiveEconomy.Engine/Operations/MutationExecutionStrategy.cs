using GraphQL.Execution;
using GraphQL.Resolvers;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Runs mutations as GraphQL.NET does, one after the other, and holds the roles meanwhile.</summary>
public sealed class MutationExecutionStrategy : SerialExecutionStrategy
{
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
}

using CollectiveEconomy.Api.Documents;
using CollectiveEconomy.Statistics.Access;
using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQL.Types;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CollectiveEconomy.Api.Access;

/// <summary>Runs queries as GraphQL.NET does, and holds the roles meanwhile.</summary>
/// <param name="known">What is known of documents.</param>
internal sealed class GuardedQueries(PreparedOperations known) : QueryExecutionStrategy(known)
{
    /// <inheritdoc/>
    protected override bool IsOpen(FieldType field) => field.RequiredRole() == Role.Public;

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

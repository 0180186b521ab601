using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Refuses an operation for which the schema has no root type; GraphQL.NET would fail on it as on a fault of its own.</summary>
public sealed class SupportedOperationKinds : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var kind = context.Operation.Operation;
        if (
            (kind == OperationType.Mutation && context.Schema.Mutation is null)
            || (kind == OperationType.Subscription && context.Schema.Subscription is null)
        )
            context.ReportError(new OperationNotSupported(kind));
        return default;
    }
}

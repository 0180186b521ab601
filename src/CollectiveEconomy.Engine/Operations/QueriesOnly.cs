using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Refuses mutations and subscriptions; used for GET, which proxies repeat and links trigger.</summary>
public sealed class QueriesOnly : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        if (context.Operation.Operation != OperationType.Query)
            context.ReportError(new OperationNotAllowedByGet());
        return default;
    }
}

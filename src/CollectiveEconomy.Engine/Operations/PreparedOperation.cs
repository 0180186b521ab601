using CollectiveEconomy.Engine.Schema;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>An operation with everything known of it that does not depend on who sends it and with which variables.</summary>
public sealed class PreparedOperation
{
    private readonly GraphQLOperationDefinition _definition;
    private readonly Lazy<ResponseSource?> _sources;

    internal PreparedOperation(PreparedDocument document, GraphQLOperationDefinition definition, ISchema schema)
    {
        (Document, _definition) = (document, definition);
        // Found for the operation that is requested only: a document can define hundreds that share large fragments.
        _sources = new(() => definition.Operation == OperationType.Query ? ResponseSources.Of(definition, document.Syntax, schema) : null);
    }

    /// <summary>The document that defines it.</summary>
    public PreparedDocument Document { get; }

    /// <summary>Its name; null when it has none.</summary>
    public string? Name => _definition.Name?.StringValue;

    /// <summary>From what it is answered; null for a mutation, and for fields that the schema does not have.</summary>
    public ResponseSource? Sources => _sources.Value;

    /// <summary>Whether it was validated against the schema and found right.</summary>
    public bool IsValid { get; private set; }

    /// <summary>How it is executed; null when GraphQL.NET executes it, as it does mutations.</summary>
    internal ExecutionPlan? Plan { get; private set; }

    /// <summary>Marks it as valid and plans its execution, once.</summary>
    internal async ValueTask AcceptAsync(ISchema schema)
    {
        Plan =
            Document.HasOneOperation && _definition.Operation == OperationType.Query
                ? await ExecutionPlan.OfAsync(Document.Syntax, _definition, schema)
                : null;
        IsValid = true;
    }
}

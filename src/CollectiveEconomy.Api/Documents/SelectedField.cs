using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CollectiveEconomy.Api.Documents;

/// <summary>A field that a selection asks for.</summary>
/// <param name="field">Where it stands in the document.</param>
/// <param name="definition">What it is in the schema.</param>
internal sealed class SelectedField(GraphQLField field, FieldType definition)
{
    private readonly IGraphType _type = definition.ResolvedType is NonNullGraphType required
        ? required.ResolvedType!
        : definition.ResolvedType!;

    /// <summary>A node of it below an object.</summary>
    /// <param name="parent">The object.</param>
    public ExecutionNode Below(ExecutionNode parent) =>
        _type switch
        {
            ScalarGraphType scalar => new ValueExecutionNode(parent, scalar, field, definition, null),
            ListGraphType => new ArrayExecutionNode(parent, _type, field, definition, null),
            _ => new ObjectExecutionNode(parent, _type, field, definition, null),
        };
}

using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CollectiveEconomy.Api.Documents;

/// <summary>
/// Executes queries as GraphQL.NET does, in parallel and with loaders by level, but collects the fields of a known document once rather than for
/// each object, and reads plain values without a context.
/// </summary>
/// <param name="known">What is known of documents.</param>
internal sealed class KnownExecution(KnownDocuments known) : ParallelExecutionStrategy
{
    /// <inheritdoc/>
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var type = (IGraphType?)parent.GetObjectGraphType(context.Schema) ?? parent.GraphType;
        if (
            known.Of(context.Document)?.Selected(parent.SelectionSet!, type, (selection, of) => Collected(context, selection, of)) is
            { } fields
        )
            parent.SubFields = Array.ConvertAll(fields, field => field.Below(parent));
        else
            base.SetSubFieldNodes(context, parent);
    }

    /// <inheritdoc/>
    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node) =>
        node is ValueExecutionNode { IndexInParentNode: null, FieldDefinition.Resolver: IReading reading } leaf && HasRead(leaf, reading)
            ? Task.CompletedTask
            : base.ExecuteNodeAsync(context, node);

    // What fails, or is null where it must not be, is read once more by GraphQL.NET, which makes the error of it.
    private static bool HasRead(ValueExecutionNode leaf, IReading reading)
    {
        try
        {
            leaf.Result = leaf.Source is { } source ? leaf.GraphType.Serialize(reading.Read(source)) : null;
            return leaf.Result is not null || leaf.FieldDefinition.ResolvedType is not NonNullGraphType;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private Dictionary<string, (GraphQLField Field, FieldType Definition)>.ValueCollection Collected(
        ExecutionContext context,
        GraphQLSelectionSet selection,
        IGraphType type
    ) => CollectFieldsFrom(context, type, selection, null).Values;
}

using GraphQL.Execution;
using GraphQL.Types;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CollectiveEconomy.Api.Documents;

/// <summary>
/// Executes queries as GraphQL.NET does, in parallel and with loaders by level, but collects the fields of a known document once rather than for
/// each object, and what is only read is read without a context.
/// </summary>
/// <param name="known">What is known of documents.</param>
internal abstract class KnownExecution(KnownDocuments known) : ParallelExecutionStrategy
{
    /// <inheritdoc/>
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        if (SelectedBelow(context, parent) is { } fields)
            parent.SubFields = Array.ConvertAll(fields, field => field.Below(parent));
        else
            base.SetSubFieldNodes(context, parent);
    }

    /// <inheritdoc/>
    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        if (node is not { IndexInParentNode: null, FieldDefinition.Resolver: IReading, Source: { } source })
            return base.ExecuteNodeAsync(context, node);
        try
        {
            node.Result = ((IReading)SelectResolver(node, context)).Read(source);
        }
        catch (Exception)
        {
            // It fails there again, and the error is made of it.
            return base.ExecuteNodeAsync(context, node);
        }
        return CompleteNodeAsync(context, node);
    }

    private SelectedField[]? SelectedBelow(ExecutionContext context, ObjectExecutionNode parent)
    {
        if (known.Of(context.Document) is not { } document)
            return null;
        var selection = parent.SelectionSet!;
        var type = (IGraphType?)parent.GetObjectGraphType(context.Schema) ?? parent.GraphType;
        return document.Knows(selection, type, out var fields)
            ? fields
            : document.Remember(selection, type, CollectFieldsFrom(context, type, selection, null).Values);
    }
}

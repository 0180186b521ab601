using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CollectiveEconomy.Api.Documents;

/// <summary>
/// Executes queries as GraphQL.NET does, in parallel and with loaders by level, but collects the fields of a known document once rather than for
/// each object, and what is only read is read without a context.
/// </summary>
/// <param name="known">What is known of documents.</param>
internal abstract class KnownExecution(KnownDocuments known) : ParallelExecutionStrategy
{
    /// <summary>Whether everybody may have a field.</summary>
    /// <param name="field">The field.</param>
    protected abstract bool IsOpen(FieldType field);

    /// <inheritdoc/>
    protected override ExecutionNode BuildExecutionNode(
        ExecutionNode parent,
        IGraphType graphType,
        GraphQLField field,
        FieldType fieldDefinition,
        int? indexInParentNode = null
    ) =>
        graphType is IComplexGraphType or NonNullGraphType { ResolvedType: IComplexGraphType } or UnionGraphType
            ? new KnownObject(
                parent,
                graphType is NonNullGraphType { ResolvedType: { } type } ? type : graphType,
                field,
                fieldDefinition,
                indexInParentNode
            )
            : base.BuildExecutionNode(parent, graphType, field, fieldDefinition, indexInParentNode);

    /// <inheritdoc/>
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        if (SelectedBelow(context, parent) is not { } fields)
            base.SetSubFieldNodes(context, parent);
        else if (parent is KnownObject node)
            node.Select(fields);
        else
            parent.SubFields = Array.ConvertAll(fields, field => field.Below(parent));
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

    /// <inheritdoc/>
    protected override Task CompleteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        if (node is not KnownObject { GraphType: IObjectGraphType type, Result: { } result } known || !Is(type, result))
            return base.CompleteNodeAsync(context, node);
        try
        {
            SetSubFieldNodes(context, known);
            return Task.CompletedTask;
        }
        catch (Exception)
        {
            return base.CompleteNodeAsync(context, node);
        }
    }

    private static bool Is(IObjectGraphType type, object value) => type.IsTypeOf is null || type.SkipTypeCheck || type.IsTypeOf(value);

    private SelectedField[]? SelectedBelow(ExecutionContext context, ObjectExecutionNode parent)
    {
        if (known.Of(context.Document) is not { } document)
            return null;
        var selection = parent.SelectionSet!;
        var type = (IGraphType?)parent.GetObjectGraphType(context.Schema) ?? parent.GraphType;
        return document.Knows(selection, type, out var fields)
            ? fields
            : document.Remember(selection, type, CollectFieldsFrom(context, type, selection, null).Values, IsOpen);
    }
}

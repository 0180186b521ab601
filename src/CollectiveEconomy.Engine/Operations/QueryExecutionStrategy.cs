using System.Collections;
using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Engine.Schema;
using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>
/// Executes queries as GraphQL.NET does, in parallel and with loaders by level, but collects the fields of a planned operation once rather than
/// for each object, resolves pure fields without a context, and refuses what the caller's role does not reach.
/// </summary>
internal sealed class QueryExecutionStrategy : ParallelExecutionStrategy
{
    /// <inheritdoc/>
    protected override ExecutionNode BuildExecutionNode(
        ExecutionNode parent,
        IGraphType graphType,
        GraphQLField field,
        FieldType fieldDefinition,
        int? indexInParentNode = null
    ) =>
        graphType.WithoutNonNull() is IComplexGraphType or UnionGraphType
            ? new PreparedObjectNode(parent, graphType.WithoutNonNull(), field, fieldDefinition, indexInParentNode)
            : base.BuildExecutionNode(parent, graphType, field, fieldDefinition, indexInParentNode);

    /// <inheritdoc/>
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        RoleGuard.CheckObject(context, parent);
        if (SelectedBelow(context, parent) is not { } fields)
            base.SetSubFieldNodes(context, parent);
        else if (parent is PreparedObjectNode node)
            node.Select(fields);
        else
            parent.SubFields = Array.ConvertAll(fields, field => field.Below(parent));
    }

    /// <inheritdoc/>
    protected override IFieldResolver SelectResolver(ExecutionNode node, ExecutionContext context)
    {
        RoleGuard.CheckField(context, node);
        return base.SelectResolver(node, context);
    }

    /// <inheritdoc/>
    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        if (node is not { IndexInParentNode: null, FieldDefinition.Resolver: IPureResolver, Source: { } source })
            return base.ExecuteNodeAsync(context, node);
        try
        {
            node.Result = ((IPureResolver)SelectResolver(node, context)).Resolve(source);
        }
        catch (Exception)
        {
            // It fails there again, and the error is made of it.
            return base.ExecuteNodeAsync(context, node);
        }
        return node.Result is IDataLoaderResult ? Task.CompletedTask : CompleteNodeAsync(context, node);
    }

    /// <inheritdoc/>
    // Most of what loaders give is there when it is asked for, and is not waited for.
    protected override Task CompleteDataLoaderNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        if (
            context.Schema is not GraphQL.Types.Schema { ResolveFieldContextAccessor: null }
            || node.Result is not IDataLoaderResult loading
        )
            return base.CompleteDataLoaderNodeAsync(context, node);
        var asked = StartedLoad.Of(loading, context.CancellationToken);
        node.Result = asked.Given ?? asked;
        return asked.Given is null ? base.CompleteDataLoaderNodeAsync(context, node) : CompleteNodeAsync(context, node);
    }

    /// <inheritdoc/>
    protected override Task CompleteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        try
        {
            if (node is PreparedObjectNode one ? Completes(context, one) : node is ArrayExecutionNode list && Completes(context, list))
                return Task.CompletedTask;
        }
        catch (Exception)
        {
            // It fails there again, and the error is made of it.
        }
        return base.CompleteNodeAsync(context, node);
    }

    private bool Completes(ExecutionContext context, PreparedObjectNode node)
    {
        if (node is not { GraphType: IObjectGraphType type, Result: { } result } || !Is(type, result))
            return false;
        SetSubFieldNodes(context, node);
        return true;
    }

    /// <summary>Completes a list of objects that are all there.</summary>
    private bool Completes(ExecutionContext context, ArrayExecutionNode list)
    {
        if (
            list is not { GraphType: ListGraphType { ResolvedType: { } item }, Result: IList values }
            || item.WithoutNonNull() is not IObjectGraphType type
        )
            return false;
        var items = new List<ExecutionNode>(values.Count);
        foreach (var value in values)
        {
            var one = new PreparedObjectNode(list, type, list.Field, list.FieldDefinition, items.Count) { Result = value };
            if (value is IDataLoaderResult || !Completes(context, one))
                return false;
            items.Add(one);
        }
        list.Items = items;
        return true;
    }

    private static bool Is(IObjectGraphType type, object value) => type.IsTypeOf is null || type.SkipTypeCheck || type.IsTypeOf(value);

    private SelectedField[]? SelectedBelow(ExecutionContext context, ObjectExecutionNode parent)
    {
        if (OperationContext.Of(context.UserContext).Operation.Plan is not { } plan)
            return null;
        var selection = parent.SelectionSet!;
        var type = (IGraphType?)parent.GetObjectGraphType(context.Schema) ?? parent.GraphType;
        return plan.TryGetFields(selection, type, out var fields)
            ? fields
            : plan.KeepFields(selection, type, CollectFieldsFrom(context, type, selection, null).Values);
    }
}

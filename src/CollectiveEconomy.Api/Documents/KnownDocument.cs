using System.Collections.Concurrent;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Api.Documents;

/// <summary>What holds of a valid plain document with one operation, whatever its variables are.</summary>
/// <remarks>GraphQL.NET finds it out again for each request, which takes a fifth of a small one.</remarks>
/// <param name="document">The document.</param>
/// <param name="walk">What was seen in it.</param>
/// <param name="variables">The variables of its operation.</param>
internal sealed class KnownDocument(GraphQLDocument document, DocumentWalk walk, KnownVariables variables)
{
    private readonly ConcurrentDictionary<(GraphQLSelectionSet, IGraphType), SelectedField[]?> _selected = [];
    private readonly IReadOnlyList<(GraphQLField Field, IDictionary<string, ArgumentValue> Values)> _fixed =
    [
        .. walk
            .WithArguments.Where(field => !walk.WithVariables.Contains(field.Field))
            .Select(field => (field.Field, Values(field, GraphQL.Validation.Variables.None, document)))
            .Where(field => field.Item2 is not null)
            .Select(field => (field.Field, field.Item2!)),
    ];

    private readonly IReadOnlyList<(GraphQLField Field, FieldType Definition)> _varying =
    [
        .. walk.WithArguments.Where(field => walk.WithVariables.Contains(field.Field)),
    ];

    /// <summary>The variables of its operation.</summary>
    public KnownVariables Variables { get; } = variables;

    /// <summary>Complexity and depth; null until they are known, and for ever where a variable says how many are asked.</summary>
    public DocumentExtent? Extent { get; set; }

    /// <summary>Whether no variable says how many are asked.</summary>
    public bool IsOfFixedExtent { get; } = !walk.IsSizedByVariables;

    /// <summary>The arguments of all fields.</summary>
    /// <param name="variables">The variables of the request.</param>
    /// <returns>Null when no field has any.</returns>
    /// <exception cref="ValidationError">A value does not suit.</exception>
    public Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>? Arguments(Variables variables)
    {
        if (_fixed.Count + _varying.Count == 0)
            return null;
        var all = new Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>(_fixed.Count + _varying.Count);
        foreach (var (field, values) in _fixed)
            all[field] = values;
        foreach (var field in _varying)
            if (Values(field, variables, document) is { } values)
                all[field.Field] = values;
        return all;
    }

    /// <summary>The fields that a selection has on a type, in their order.</summary>
    /// <param name="selection">The selection.</param>
    /// <param name="type">The type of the object.</param>
    /// <param name="collect">Collects them by the rules of the specification.</param>
    /// <returns>Null when they must be collected for each object: where one response name stands for several fields of the document.</returns>
    public SelectedField[]? Selected(
        GraphQLSelectionSet selection,
        IGraphType type,
        Func<GraphQLSelectionSet, IGraphType, IEnumerable<(GraphQLField Field, FieldType Definition)>> collect
    )
    {
        if (_selected.TryGetValue((selection, type), out var known))
            return known;
        var fields = collect(selection, type).ToList();
        return _selected[(selection, type)] = fields.TrueForAll(field => walk.Fields.Contains(field.Field))
            ? [.. fields.Select(field => new SelectedField(field.Field, field.Definition))]
            : null;
    }

    private static Dictionary<string, ArgumentValue>? Values(
        (GraphQLField Field, FieldType Definition) field,
        Variables variables,
        GraphQLDocument document
    ) => ExecutionHelper.GetArguments(field.Definition.Arguments, field.Field.Arguments, variables, document, field.Field, null);
}

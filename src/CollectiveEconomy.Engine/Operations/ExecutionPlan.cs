using System.Collections.Concurrent;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>What is the same each time an operation is executed: fixed arguments, variables, selected fields, and cost by page size.</summary>
/// <remarks>GraphQL.NET works it out again for each request, which takes a fifth of a small one.</remarks>
/// <param name="document">The document.</param>
/// <param name="walk">What was found in it.</param>
/// <param name="variables">The variables of its operation.</param>
internal sealed class ExecutionPlan(GraphQLDocument document, DocumentVisitor walk, PreparedVariables variables)
{
    private readonly ConcurrentDictionary<(GraphQLSelectionSet, IGraphType), SelectedField[]?> _selected = [];
    private readonly Dictionary<GraphQLField, IDictionary<string, ArgumentValue>> _fixed = With(
        [],
        walk.WithArguments.Where(field => !walk.WithVariables.Contains(field.Field)),
        GraphQL.Validation.Variables.None,
        document
    );

    private readonly IReadOnlyList<(GraphQLField Field, FieldType Definition)> _varying =
    [
        .. walk.WithArguments.Where(field => walk.WithVariables.Contains(field.Field)),
    ];

    /// <summary>The variables of its operation.</summary>
    public PreparedVariables Variables { get; } = variables;

    /// <summary>Complexity and depth, by what the variables say of how many are asked.</summary>
    public CostBySize Costs { get; } = new([.. walk.Sizes]);

    /// <summary>Plans a valid operation.</summary>
    /// <returns>
    /// Null for a document with directives or with checks of a field's own, and for one that gives a nullable variable where null is not
    /// allowed: GraphQL.NET treats such a variable by its position.
    /// </returns>
    public static async ValueTask<ExecutionPlan?> OfAsync(GraphQLDocument document, GraphQLOperationDefinition operation, ISchema schema)
    {
        var context = new ValidationContext
        {
            Schema = schema,
            Document = document,
            Operation = operation,
            TypeInfo = new TypeInfo(schema),
            Variables = Inputs.Empty,
        };
        var walk = new DocumentVisitor();
        await new BasicVisitor(context.TypeInfo, walk).VisitAsync(document, new BasicVisitor.State(context));
        var usages = context.GetRecursiveVariables(operation) ?? [];
        return walk.IsPlain && usages.TrueForAll(usage => usage.Type is not NonNullGraphType || IsRequired(operation, usage.Node))
            ? new ExecutionPlan(document, walk, new PreparedVariables(operation, schema))
            : null;
    }

    /// <summary>The arguments of all fields.</summary>
    /// <param name="variables">The variables of the request.</param>
    /// <returns>Null when no field has any.</returns>
    /// <exception cref="ValidationError">A value does not suit.</exception>
    public Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>? Arguments(Variables variables) =>
        _fixed.Count + _varying.Count == 0 ? null : With(new(_fixed), _varying, variables, document);

    /// <summary>Whether it is known which fields a selection has on a type.</summary>
    /// <param name="selection">The selection.</param>
    /// <param name="type">The type of the object.</param>
    /// <param name="fields">The fields in their order; null when they must be collected for each object.</param>
    public bool TryGetFields(GraphQLSelectionSet selection, IGraphType type, out SelectedField[]? fields) =>
        _selected.TryGetValue((selection, type), out fields);

    /// <summary>Remembers which fields a selection has on a type.</summary>
    /// <param name="selection">The selection.</param>
    /// <param name="type">The type of the object.</param>
    /// <param name="collected">The fields, collected by the rules of the specification.</param>
    /// <returns>The fields; null when they must be collected for each object: where one response name stands for several fields of the document.</returns>
    public SelectedField[]? KeepFields(
        GraphQLSelectionSet selection,
        IGraphType type,
        IReadOnlyCollection<(GraphQLField Field, FieldType Definition)> collected
    ) =>
        _selected[(selection, type)] = collected.All(field => walk.Fields.Contains(field.Field))
            ?
            [
                .. collected.Select(field => new SelectedField(
                    field.Field,
                    field.Definition,
                    field.Definition.RequiredRole() == Role.Public
                )),
            ]
            : null;

    private static Dictionary<GraphQLField, IDictionary<string, ArgumentValue>> With(
        Dictionary<GraphQLField, IDictionary<string, ArgumentValue>> all,
        IEnumerable<(GraphQLField Field, FieldType Definition)> fields,
        Variables variables,
        GraphQLDocument document
    )
    {
        foreach (var (field, definition) in fields)
            if (ExecutionHelper.GetArguments(definition.Arguments, field.Arguments, variables, document, field, null) is { } values)
                all[field] = values;
        return all;
    }

    private static bool IsRequired(GraphQLOperationDefinition operation, GraphQLVariable variable) =>
        operation.Variables!.Items.Find(definition => definition.Variable.Name == variable.Name)?.Type is GraphQLNonNullType;
}

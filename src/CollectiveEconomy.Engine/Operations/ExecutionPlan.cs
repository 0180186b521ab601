using System.Text.Json;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>What is the same each time an operation is executed: fixed arguments, variables, selected fields, and cost by page size.</summary>
/// <remarks>GraphQL.NET works it out again for each request.</remarks>
internal sealed class ExecutionPlan
{
    private readonly GraphQLDocument _document;
    private readonly IReadOnlyList<(GraphQLField Field, FieldType Definition)> _withArguments;
    private readonly IReadOnlyList<(GraphQLField Field, FieldType Definition)> _varying;

    // By what is written: a field that stands for several has the arguments of the first.
    private readonly Dictionary<GraphQLArguments, ArgumentsPlan> _arguments = [];
    private SelectionPlan? _root;

    private ExecutionPlan(GraphQLDocument document, DocumentVisitor walk, PreparedVariables variables)
    {
        (_document, Variables, Costs) = (document, variables, new([.. walk.Sizes]));
        _withArguments = walk.WithArguments;
        _varying = [.. walk.WithArguments.Where(field => walk.WithVariables.Contains(field.Field))];
        foreach (var (field, definition) in walk.WithArguments.Except(_varying))
            _arguments[field.Arguments!] = new(ArgumentsOf(field, definition, GraphQL.Validation.Variables.None), null);
        for (var place = 0; place < _varying.Count; place++)
            _arguments[_varying[place].Field.Arguments!] = new(null, place);
    }

    /// <summary>The variables of its operation.</summary>
    public PreparedVariables Variables { get; }

    /// <summary>Complexity and depth, by what the variables say of how many are asked.</summary>
    public CostBySize Costs { get; }

    /// <summary>Bytes of the last response, about as many as the next will have.</summary>
    public int LastBytes { get; set; } = 1024;

    /// <summary>Plans a valid operation.</summary>
    /// <returns>
    /// Null for a document with directives, questions about the schema or checks of a field's own, and for one that gives a nullable variable where
    /// null is not allowed: GraphQL.NET treats such a variable by its position.
    /// </returns>
    public static async ValueTask<ExecutionPlan?> OfAsync(GraphQLDocument document, GraphQLOperationDefinition operation, ISchema schema)
    {
        var context = new ValidationContext
        {
            Schema = schema,
            Document = document,
            Operation = operation,
            TypeInfo = new TypeInfo(schema),
            Variables = GraphQL.Inputs.Empty,
        };
        var walk = new DocumentVisitor();
        await new BasicVisitor(context.TypeInfo, walk).VisitAsync(document, new BasicVisitor.State(context));
        var usages = context.GetRecursiveVariables(operation) ?? [];
        return walk.IsPlain && usages.TrueForAll(usage => usage.Type is not NonNullGraphType || IsRequired(operation, usage.Node))
            ? new ExecutionPlan(document, walk, new PreparedVariables(operation, schema))
            : null;
    }

    /// <summary>The arguments that the variables of a request decide, each in its place.</summary>
    /// <param name="variables">The variables of the request.</param>
    /// <exception cref="ValidationError">A value does not suit.</exception>
    public IDictionary<string, ArgumentValue>?[] VaryingArguments(Variables variables)
    {
        if (_varying.Count == 0)
            return [];
        var values = new IDictionary<string, ArgumentValue>?[_varying.Count];
        for (var place = 0; place < values.Length; place++)
            values[place] = ArgumentsOf(_varying[place].Field, _varying[place].Definition, variables);
        return values;
    }

    /// <summary>All arguments that are written in the document.</summary>
    /// <param name="varying">Those that the variables of a request decide.</param>
    public Dictionary<GraphQLField, IDictionary<string, ArgumentValue>> WrittenArguments(IDictionary<string, ArgumentValue>?[] varying)
    {
        var written = new Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>();
        foreach (var (field, _) in _withArguments)
            if (_arguments[field.Arguments!].In(varying) is { } values)
                written[field] = values;
        return written;
    }

    /// <summary>What is selected of the root.</summary>
    /// <param name="plan">Plans it the first time.</param>
    public SelectionPlan Root(Func<SelectionPlan> plan) => _root ??= plan();

    /// <summary>Plans the fields of a selection.</summary>
    /// <param name="type">The type of the object.</param>
    /// <param name="collected">The fields, collected by the rules of the specification.</param>
    /// <param name="json">How values are written.</param>
    public SelectionPlan Select(
        IObjectGraphType type,
        IEnumerable<(GraphQLField Field, FieldType Definition)> collected,
        JsonSerializerOptions json
    ) => new(type, collected, ArgumentsOf, json);

    private ArgumentsPlan ArgumentsOf(GraphQLField field, FieldType definition) =>
        field.Arguments is { } written && _arguments.TryGetValue(written, out var plan)
            ? plan
            : new(ArgumentsOf(field, definition, GraphQL.Validation.Variables.None), null);

    private Dictionary<string, ArgumentValue>? ArgumentsOf(GraphQLField field, FieldType definition, Variables variables) =>
        ExecutionHelper.GetArguments(definition.Arguments, field.Arguments, variables, _document, field, null);

    private static bool IsRequired(GraphQLOperationDefinition operation, GraphQLVariable variable) =>
        operation.Variables!.Items.Find(definition => definition.Variable.Name == variable.Name)?.Type is GraphQLNonNullType;
}

using System.Collections.Concurrent;
using System.Text.Json;
using CollectiveEconomy.Engine.Schema;
using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>A field that a selection has on an object type, with all that its execution needs of document and schema.</summary>
/// <param name="parent">The object type.</param>
/// <param name="place">Its place among the fields of the selection.</param>
/// <param name="written">The field of the document.</param>
/// <param name="definition">The field of the schema.</param>
/// <param name="arguments">Its arguments.</param>
internal sealed class FieldPlan(IObjectGraphType parent, int place, GraphQLField written, FieldType definition, ArgumentsPlan arguments)
{
    private readonly ConcurrentDictionary<IObjectGraphType, SelectionPlan> _selections = [];
    private SelectionPlan? _last;

    /// <summary>Its place among the fields of the selection.</summary>
    public int Place => place;

    /// <summary>The field of the document; one that stands for all of its name where there are several.</summary>
    public GraphQLField Field => written;

    /// <summary>The field of the schema.</summary>
    public FieldType Definition => definition;

    /// <summary>Its name in the response.</summary>
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(written.Alias?.Name.StringValue ?? definition.Name);

    /// <summary>What its value can be.</summary>
    public ValueShape Shape { get; } = new(definition.ResolvedType!);

    /// <summary>Its resolver.</summary>
    public IFieldResolver Resolver { get; } = definition.Resolver ?? NameFieldResolver.Instance;

    /// <summary>What the caller must be allowed for it and the arguments that it is given.</summary>
    public RoleRequirement[] Requirements { get; } = [.. RoleGuard.RequirementsOf(parent, definition, written)];

    /// <summary>Reads and writes it when the response is written; null when it is resolved before.</summary>
    public Leaf? Leaf { get; init; }

    /// <summary>The values of its arguments in a request.</summary>
    /// <param name="varying">The arguments that the variables of the request decide.</param>
    public IDictionary<string, ArgumentValue>? Arguments(IDictionary<string, ArgumentValue>?[] varying) => arguments.In(varying);

    /// <summary>What is selected of it.</summary>
    /// <param name="type">The type of the object that it gives.</param>
    /// <param name="plan">Plans what was not selected on the type before.</param>
    public SelectionPlan SelectionOn(IObjectGraphType type, Func<IObjectGraphType, GraphQLSelectionSet, SelectionPlan> plan) =>
        _last is { } last && last.Type == type ? last : _last = Selection(type, plan);

    private SelectionPlan Selection(IObjectGraphType type, Func<IObjectGraphType, GraphQLSelectionSet, SelectionPlan> plan) =>
        _selections.TryGetValue(type, out var selection) ? selection : _selections.GetOrAdd(type, plan(type, written.SelectionSet!));
}

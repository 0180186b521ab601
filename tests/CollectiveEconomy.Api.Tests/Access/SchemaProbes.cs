using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Statistics.Access;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Tests.Access;

/// <summary>Makes a probe of every field, argument, input field, enum value and type of a schema that a document can name.</summary>
public sealed class SchemaProbes
{
    private readonly Dictionary<string, Way> _ways = [];
    private readonly HashSet<string> _inputs = [];
    private readonly List<Probe> _probes = [];

    private SchemaProbes(ISchema schema, bool isRun)
    {
        var start = isRun
            ? new Way("{", "}", Role.Public, IsMutation: false)
            : new Way("{ ... @skip(if: true) {", "} }", Role.Public, IsMutation: false);
        Reach(schema.Query!, start);
        if (schema.Mutation is { } mutation)
            Reach(mutation, new Way("mutation {", "}", Role.Public, IsMutation: true));
    }

    /// <summary>The probes.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="isRun">Whether what is named is run too, or only named and skipped; a mutation is always run.</param>
    public static IReadOnlyList<Probe> Of(ISchema schema, bool isRun)
    {
        schema.Initialize();
        return new SchemaProbes(schema, isRun)._probes;
    }

    // Breadth first, so that each type is met on its shortest way.
    private void Reach(IComplexGraphType root, Way start)
    {
        var open = new Queue<IComplexGraphType>([root]);
        _ways[root.Name] = start;
        while (open.TryDequeue(out var type))
        {
            foreach (var field in type.Fields)
            {
                var way = _ways[type.Name].Into(field);
                Add($"{type.Name}.{field.Name}", way, null, null);
                foreach (var argument in field.Arguments ?? Enumerable.Empty<QueryArgument>())
                    Explore($"{type.Name}.{field.Name}", _ways[type.Name], field, argument);
                if (field.ResolvedType!.GetNamedType() is IComplexGraphType next && _ways.TryAdd(next.Name, way))
                    open.Enqueue(next);
            }

            foreach (var member in (type as IInterfaceGraphType)?.PossibleTypes ?? Enumerable.Empty<IObjectGraphType>())
            {
                var into = _ways[type.Name].On(member);
                Add($"... on {member.Name}", into, null, null);
                if (_ways.TryAdd(member.Name, into))
                    open.Enqueue(member);
            }
        }
    }

    private void Explore(string place, Way way, FieldType field, QueryArgument argument)
    {
        var type = argument.ResolvedType!;
        foreach (var (name, value) in Values(type.GetNamedType()).Prepend(("", ProbeValue.Least(type))))
        {
            var given = ProbeValue.Wrapped(type, value);
            if (name.Length == 0)
                given = value;
            Add($"{place}({argument.Name}: {name})", way.Into(field, argument, given.Literal, given.Needed), null, null);
            Add($"{place}({argument.Name}: ${name})", way.Into(field, argument, "$v", given.Needed), type, given);
        }
    }

    /// <summary>Values that name each input field and enum value below a type, each type once in a schema.</summary>
    private List<(string Name, ProbeValue Value)> Values(IGraphType type)
    {
        if (!_inputs.Add(type.Name))
            return [];
        return type switch
        {
            EnumerationGraphType choice => [.. choice.Values.Select(value => ($"{type.Name}.{value.Name}", ProbeValue.Of(choice, value)))],
            IInputObjectGraphType input =>
            [
                .. input.Fields.SelectMany(field =>
                    Values(field.ResolvedType!.GetNamedType())
                        .Prepend(($"{type.Name}.{field.Name}", ProbeValue.Least(field.ResolvedType!.GetNamedType())))
                        .Select(part => (part.Item1, ProbeValue.In(input, field, part.Item2)))
                ),
            ],
            _ => [],
        };
    }

    private void Add(string element, Way way, IGraphType? variable, ProbeValue? value)
    {
        var document = way.Document;
        if (variable is not null)
            document = $"{(way.IsMutation ? "mutation" : "query")} ($v: {variable}) {document[document.IndexOf('{')..]}";
        _probes.Add(new Probe(element, document, value is null ? null : new { v = value.Json }, way.Needed, way.IsMutation));
    }

    /// <summary>How a type is reached: what stands before and behind its selections.</summary>
    private sealed record Way(string Before, string Behind, Role Needed, bool IsMutation)
    {
        public string Document => $"{Before} __typename {Behind}";

        public Way Into(FieldType field, QueryArgument? extra = null, string? value = null, Role needed = Role.Public)
        {
            var given = (field.Arguments ?? Enumerable.Empty<QueryArgument>())
                .Where(argument => argument != extra && argument is { ResolvedType: NonNullGraphType, DefaultValue: null })
                .Select(argument => (Argument: argument, Value: ProbeValue.Least(argument.ResolvedType!)))
                .ToList();
            var texts = given.Select(part => $"{part.Argument.Name}: {part.Value.Literal}").ToList();
            if (extra is not null)
                texts.Add($"{extra.Name}: {value}");
            var type = field.ResolvedType!.GetNamedType();
            var role = given
                .Select(part => ProbeValue.Max(part.Argument.NeededRole(), part.Value.Needed))
                .Append(ProbeValue.Max(needed, ProbeValue.Max(extra.NeededRole(), field.NeededRole())))
                .Append(type.NeededRole())
                .Aggregate(Needed, ProbeValue.Max);
            var call = field.Name + (texts.Count == 0 ? "" : $"({string.Join(", ", texts)})");
            return type is ScalarGraphType
                ? new Way($"{Before} {call}", Behind, role, IsMutation)
                : new Way($"{Before} {call} {{", "}" + Behind, role, IsMutation);
        }

        public Way On(IGraphType type) =>
            new($"{Before} ... on {type.Name} {{", "}" + Behind, ProbeValue.Max(Needed, type.NeededRole()), IsMutation);
    }
}

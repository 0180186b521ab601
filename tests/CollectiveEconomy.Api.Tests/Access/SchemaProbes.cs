using CollectiveEconomy.Statistics.Access;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Tests.Access;

/// <summary>Makes a probe of every field, argument, input field, enum value and type of a schema that a document can name.</summary>
public sealed class SchemaProbes
{
    private readonly Dictionary<string, ProbeWay> _ways = [];
    private readonly HashSet<string> _inputs = [];
    private readonly List<Probe> _probes = [];

    private SchemaProbes(ISchema schema, bool isRun)
    {
        var start = isRun
            ? new ProbeWay("{", "}", Role.Public, IsMutation: false)
            : new ProbeWay("{ ... @skip(if: true) {", "} }", Role.Public, IsMutation: false);
        Reach(schema.Query!, start);
        if (schema.Mutation is { } mutation)
            Reach(mutation, new ProbeWay("mutation {", "}", Role.Public, IsMutation: true));
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
    private void Reach(IComplexGraphType root, ProbeWay start)
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

    private void Explore(string place, ProbeWay way, FieldType field, QueryArgument argument)
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

    private void Add(string element, ProbeWay way, IGraphType? variable, ProbeValue? value)
    {
        var document = way.Document;
        if (variable is not null)
            document = $"{(way.IsMutation ? "mutation" : "query")} ($v: {variable}) {document[document.IndexOf('{')..]}";
        _probes.Add(new Probe(element, document, value is null ? null : new { v = value.Json }, way.Needed, way.IsMutation));
    }
}

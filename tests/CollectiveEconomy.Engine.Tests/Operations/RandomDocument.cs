using System.Globalization;
using System.Text;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Tests.Operations;

/// <summary>A valid document over a schema, made from a row of bytes: each decides one thing, and no bytes are left where the document ends.</summary>
internal sealed class RandomDocument
{
    private const int MaxDepth = 5;

    private readonly IReadOnlyCollection<string> _roots;
    private readonly byte[] _decisions;
    private readonly StringBuilder _fragments = new();
    private readonly Dictionary<string, object?> _values = [];
    private readonly List<string> _variables = [];
    private int _decided;
    private int _names;

    /// <summary>Makes a document.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="roots">Names of the fields that may be selected of the root; one that is repeated is selected more often.</param>
    /// <param name="decisions">What decides.</param>
    public RandomDocument(ISchema schema, IReadOnlyCollection<string> roots, byte[] decisions)
    {
        (_roots, _decisions) = (roots, decisions);
        var selection = Selection(schema.Query, depth: 0, isBelowAbstract: false);
        var variables = _variables.Count == 0 ? "" : $"({string.Join(", ", _variables)})";
        Text = $"query {variables} {selection}{_fragments}";
    }

    /// <summary>The document.</summary>
    public string Text { get; }

    /// <summary>The values of its variables.</summary>
    public IReadOnlyDictionary<string, object?> Variables => _values;

    // Zero once nothing is left to decide by, which ends everything soon.
    private int Next(int choices) => _decided < _decisions.Length ? _decisions[_decided++] % choices : 0;

    private string Selection(IGraphType type, int depth, bool isBelowAbstract)
    {
        var selection = new StringBuilder("{ __typename");
        for (var left = Next(5); left > 0; left--)
            selection.Append(' ').Append(One(type, depth, isBelowAbstract));
        return selection.Append(" }").ToString();
    }

    private string One(IGraphType type, int depth, bool isBelowAbstract) =>
        Next(8) switch
        {
            0 => $"... {Selection(type, depth, isBelowAbstract)}",
            1 => $"... on {type.Name} {Selection(type, depth, isBelowAbstract)}",
            2 => Spread(type, depth, isBelowAbstract),
            3 or 4 when type is IAbstractGraphType { PossibleTypes: { Count: > 0 } possible } => On(
                possible.ElementAt(Next(possible.Count)),
                depth
            ),
            _ => type is IComplexGraphType complex ? Field(complex, depth, isBelowAbstract) : "__typename",
        };

    private string On(IObjectGraphType possible, int depth) =>
        $"... on {possible.Name} {Selection(possible, depth, isBelowAbstract: true)}";

    private string Spread(IGraphType type, int depth, bool isBelowAbstract)
    {
        var name = $"F{_names++}";
        var selection = Selection(type, depth, isBelowAbstract);
        _fragments.Append(CultureInfo.InvariantCulture, $" fragment {name} on {type.Name} {selection}");
        // Twice, which is as good as once.
        return Next(3) == 0 ? $"...{name} ...{name}" : $"...{name}";
    }

    private string Field(IComplexGraphType type, int depth, bool isBelowAbstract)
    {
        var fields = depth == 0 ? [.. _roots.Select(root => type.Fields.Find(root)!)] : type.Fields.ToList();
        var possible = fields.FindAll(field => depth < MaxDepth || Named(field) is ScalarGraphType);
        var field = possible[Next(possible.Count)];
        // What is not renamed may meet another of its name, with which it must agree.
        var isRenamed = isBelowAbstract || Next(3) == 0;
        var alias = isRenamed ? $"{(char)('a' + Next(26))}{_names++}: " : "";
        var below = Named(field) is ScalarGraphType ? "" : " " + Selection(Named(field), depth + 1, isBelowAbstract: false);
        return $"{alias}{field.Name}{Arguments(field, isRenamed)}{below}";
    }

    private string Arguments(FieldType field, bool isFree)
    {
        var given = (field.Arguments ?? [])
            .Where(argument => argument.ResolvedType is NonNullGraphType { } && argument.DefaultValue is null || (isFree && Next(2) == 0))
            .Select(argument => (argument.Name, Value: Value(argument, isFree)))
            .Where(argument => argument.Value is not null)
            .Select(argument => $"{argument.Name}: {argument.Value}")
            .ToList();
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private string? Value(QueryArgument argument, bool isFree)
    {
        var (literal, value) = argument.ResolvedType!.GetNamedType() switch
        {
            IntGraphType => Number(isFree ? Next(6) : 1),
            FloatGraphType => Number(2),
            StringGraphType => ("\"một\"", "một"),
            EnumerationGraphType names => (names.Values.First().Name, names.Values.First().Name),
            _ => (null, (object?)null),
        };
        if (literal is null || !isFree || Next(2) == 0)
            return literal;
        var name = $"v{_names++}";
        _variables.Add($"${name}: {argument.ResolvedType}");
        _values[name] = value;
        return $"${name}";
    }

    private static (string? Literal, object? Value) Number(int number) => (number.ToString(CultureInfo.InvariantCulture), number);

    private static IGraphType Named(FieldType field) => field.ResolvedType!.GetNamedType();
}

using CollectiveEconomy.Api.Execution;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Caching;

/// <summary>Finds from what an operation is answered, by the root fields that it selects.</summary>
public sealed class OperationSources : IDisposable
{
    private readonly ISchema _schema;
    private readonly IDocumentBuilder _parser;
    private readonly MemoryCache _known;

    /// <summary>Nothing is known yet.</summary>
    /// <param name="schema">Its root fields declare their source.</param>
    /// <param name="parser">Parses within the limits.</param>
    /// <param name="limits">How many characters of operations are remembered.</param>
    public OperationSources(ISchema schema, IDocumentBuilder parser, IOptions<ExecutionLimits> limits)
    {
        // Before, the fields do not bear the names by which they are asked for.
        schema.Initialize();
        (_schema, _parser) = (schema, parser);
        _known = new MemoryCache(new MemoryCacheOptions { SizeLimit = limits.Value.CachedCharacters });
    }

    /// <summary>The sources of a query; null when the operation is none, or when the execution will refuse it.</summary>
    /// <param name="document">The text.</param>
    /// <param name="operationName">Which of its operations; null for the only one.</param>
    public ResponseSource? Of(string document, string? operationName)
    {
        var key = (document, operationName);
        if (_known.TryGetValue(key, out ResponseSource? known))
            return known;
        var found = Find(document, operationName);
        _known.Set(key, found, new MemoryCacheEntryOptions { Size = Math.Max(document.Length, 1) });
        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => _known.Dispose();

    private ResponseSource? Find(string text, string? operationName)
    {
        try
        {
            var document = _parser.Build(text);
            var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
            var chosen = string.IsNullOrEmpty(operationName)
                ? operations.Count == 1
                    ? operations[0]
                    : null
                : operations.Find(operation => operation.Name?.StringValue == operationName);
            return chosen is { Operation: OperationType.Query } query ? OfSelections(query.SelectionSet, document) : null;
        }
        catch (ExecutionError)
        {
            return null;
        }
    }

    // What @skip and @include leave out counts too: an answer that is renewed too often is only slower.
    private ResponseSource? OfSelections(GraphQLSelectionSet? set, GraphQLDocument document)
    {
        ResponseSource? all = ResponseSource.Build;
        foreach (var selection in set?.Selections ?? [])
            all |= selection switch
            {
                GraphQLField field => OfField(field.Name.StringValue),
                GraphQLInlineFragment inline => OfSelections(inline.SelectionSet, document),
                GraphQLFragmentSpread spread => OfSelections(FragmentOf(spread, document)?.SelectionSet, document),
                _ => null,
            };
        return all;
    }

    // GraphQL.NET keeps the three introspection fields apart from those of the root.
    private ResponseSource? OfField(string name) =>
        name.StartsWith("__", StringComparison.Ordinal) ? ResponseSource.Build
        : _schema.Query.Fields.Find(name) is { } field ? RespondsFromAttribute.Of(field)
        : null;

    private static GraphQLFragmentDefinition? FragmentOf(GraphQLFragmentSpread spread, GraphQLDocument document) =>
        document
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .FirstOrDefault(fragment => fragment.FragmentName.Name.Value == spread.FragmentName.Name.Value);
}

using System.Diagnostics.CodeAnalysis;
using CollectiveEconomy.Engine.Operations.Documents;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Keeps prepared operations, so that one that is sent again is neither parsed nor validated again.</summary>
/// <remarks>
/// Only valid operations are kept. Their documents are found by the hash of their text, so a client that sent a document once can name it
/// afterwards (automatic persisted queries).
/// </remarks>
public sealed class OperationCache : IDisposable
{
    private readonly ISchema _schema;
    private readonly IDocumentBuilder _parser;
    private readonly MemoryCache _kept;

    /// <summary>An empty cache.</summary>
    /// <param name="schema">The schema of the operations.</param>
    /// <param name="parser">Parses within the limits.</param>
    /// <param name="limits">How many characters of documents are kept.</param>
    public OperationCache(ISchema schema, IDocumentBuilder parser, IOptions<ExecutionLimits> limits)
    {
        // Root fields get the names by which they are selected when the schema is initialized.
        schema.Initialize();
        (_schema, _parser) = (schema, parser);
        _kept = new MemoryCache(new MemoryCacheOptions { SizeLimit = limits.Value.CachedCharacters });
    }

    /// <summary>The operation that a request means, prepared before or just now.</summary>
    /// <param name="text">Text of the document.</param>
    /// <param name="operationName">Name of the operation; null for the only one.</param>
    /// <param name="hash">SHA-256 of the text, where it was computed already.</param>
    /// <exception cref="ExecutionError">The text is not GraphQL, exceeds a limit, or has no such operation.</exception>
    public PreparedOperation Prepare(string text, string? operationName, string? hash = null)
    {
        hash ??= DocumentHash.Of(text);
        if (!_kept.TryGetValue(hash, out PreparedDocument? document))
            document = new PreparedDocument(text, hash, _parser.Build(text), _schema);
        return document!.Operation(operationName);
    }

    /// <summary>Keeps an operation that proved valid.</summary>
    /// <param name="operation">The operation.</param>
    public async ValueTask KeepAsync(PreparedOperation operation)
    {
        if (operation.IsValid)
            return;
        await operation.AcceptAsync(_schema);
        var document = operation.Document;
        _kept.Set(document.Hash, document, new MemoryCacheEntryOptions { Size = Math.Max(document.Text.Length, 1) });
    }

    /// <summary>The text of a document that was sent before and is still kept.</summary>
    /// <param name="hash">SHA-256 of the text, in hexadecimal digits.</param>
    /// <param name="text">The text; null when no such document is kept.</param>
    public bool TryGetText(string hash, [NotNullWhen(true)] out string? text)
    {
        text = _kept.TryGetValue(hash, out PreparedDocument? document) ? document!.Text : null;
        return text is not null;
    }

    /// <inheritdoc/>
    public void Dispose() => _kept.Dispose();
}

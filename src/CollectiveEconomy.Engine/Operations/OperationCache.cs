using System.Diagnostics.CodeAnalysis;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Keeps prepared operations, so that one that is sent again is neither parsed nor validated again.</summary>
/// <remarks>Documents are found by their text, and by their hash where a client registered it. Only valid ones are kept.</remarks>
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
    /// <exception cref="ExecutionError">The text is not GraphQL, exceeds a limit, or has no such operation.</exception>
    public PreparedOperation Prepare(string text, string? operationName)
    {
        if (!_kept.TryGetValue(text, out PreparedDocument? document))
            document = new PreparedDocument(text, _parser.Build(text), _schema);
        return document!.Operation(operationName);
    }

    /// <summary>Keeps an operation that was executed, and so is valid.</summary>
    /// <param name="operation">The operation.</param>
    public async ValueTask KeepAsync(PreparedOperation operation)
    {
        await operation.AcceptAsync(_schema);
        _kept.Set(operation.Document.Text, operation.Document, SizeOf(operation.Document.Text));
    }

    /// <summary>The text that a client registered under its hash.</summary>
    /// <param name="hash">SHA-256 in hexadecimal digits.</param>
    /// <param name="text">The text; null when none is registered, or no longer.</param>
    public bool TryGetText(string hash, [NotNullWhen(true)] out string? text) =>
        _kept.TryGetValue(new RegisteredHash(hash), out text) && text is not null;

    /// <summary>Registers a text under its hash.</summary>
    /// <param name="hash">SHA-256 in hexadecimal digits.</param>
    /// <param name="text">The text.</param>
    public void Register(string hash, string text) => _kept.Set(new RegisteredHash(hash), text, SizeOf(text));

    /// <inheritdoc/>
    public void Dispose() => _kept.Dispose();

    private static MemoryCacheEntryOptions SizeOf(string text) => new() { Size = Math.Max(text.Length, 1) };

    private readonly record struct RegisteredHash(string Hash);
}

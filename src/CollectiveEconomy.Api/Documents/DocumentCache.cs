using CollectiveEconomy.Api.Execution;
using GraphQL;
using GraphQL.DI;
using GraphQL.Types;
using GraphQL.Validation.Rules;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Documents;

/// <summary>Keeps parsed and validated documents, so that a repeated operation is neither parsed nor validated again.</summary>
/// <remarks>
/// Validity depends on the text and the schema, so these are the key. Whatever depends on the caller, on variables or on the method runs for
/// every request: the rules that are registered for cached documents, and the checks of arguments, which GraphQL.NET counts as validation.
/// </remarks>
/// <param name="limits">How much is kept.</param>
/// <param name="known">Told of each document that is kept.</param>
internal sealed class DocumentCache(IOptions<ExecutionLimits> limits, PreparedOperations known) : IConfigureExecution, IDisposable
{
    private readonly MemoryCache _documents = new(new MemoryCacheOptions { SizeLimit = limits.Value.CachedCharacters });

    /// <summary>After the options (100), so that every rule is known; after persisted documents (200), so that there is a text to know it by.</summary>
    public float SortOrder => 300;

    /// <inheritdoc/>
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options.Query is null || options.Schema is null || options.Document is not null)
            return await next(options);

        var key = new Key(options.Schema, options.Query);
        if (_documents.TryGetValue(key, out GraphQLDocument? kept))
        {
            options.Document = kept;
            options.ValidationRules = [FieldArgumentsAreValidRule.Instance, .. options.CachedDocumentValidationRules ?? []];
            return await next(options);
        }

        var result = await next(options);
        if (result is { Executed: true, Document: { } document })
        {
            await known.RememberAsync(document, options.Schema);
            _documents.Set(key, document, new MemoryCacheEntryOptions { Size = Math.Max(options.Query.Length, 1) });
        }
        return result;
    }

    /// <inheritdoc/>
    public void Dispose() => _documents.Dispose();

    private readonly record struct Key(ISchema Schema, string Text);
}

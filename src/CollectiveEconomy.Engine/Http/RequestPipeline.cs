using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Engine.Operations.Persisted;
using CollectiveEconomy.Engine.Schema;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Transport;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Engine.Http;

/// <summary>The way of a GraphQL request, step by step: read, name, prepare, look up, queue, run, write.</summary>
/// <param name="reader">Reads the request within its limits.</param>
/// <param name="documents">Gives a document that is named by its hash.</param>
/// <param name="stored">Knows the names of stored documents.</param>
/// <param name="operations">Parses a document, or finds it prepared.</param>
/// <param name="queue">Bounds how many operations run at once.</param>
/// <param name="runner">Validates and executes an operation.</param>
/// <param name="writer">Writes the response.</param>
/// <param name="caching">How long others may keep responses.</param>
/// <param name="cache">Keeps responses; null in a host that keeps none.</param>
/// <param name="tables">Answers with tables; null in a host that has none.</param>
internal sealed class RequestPipeline(
    RequestReader reader,
    PersistedDocuments documents,
    StoredDocuments stored,
    OperationCache operations,
    RunningOperations queue,
    OperationRunner runner,
    ResponseWriter writer,
    IOptions<CachingSettings> caching,
    ResponseCache? cache = null,
    ITableResponder? tables = null
)
{
    private readonly string _releaseCacheControl = Shared(caching.Value.ReleaseMaxAge);
    private readonly string _registerCacheControl = Shared(caching.Value.RegisterMaxAge);

    /// <summary>Responds to a request.</summary>
    /// <param name="http">The exchange.</param>
    public async Task RespondAsync(HttpContext http)
    {
        var media = ResponseMedia.AcceptedBy(http.Request);
        using var measured = new OperationMeasurement();
        try
        {
            if (tables?.Wants(http.Request) == true)
            {
                await tables.RespondAsync(http, () => ReadAsync(http.Request));
                return;
            }

            await RespondAsync(http, media ?? throw NotAcceptable(), measured);
        }
        catch (ExecutionError refused)
        {
            measured.Note(refused);
            await writer.WriteAsync(http, new ExecutionResult(refused), media ?? ResponseMedia.GraphQL);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the response; whatever failed because of that is no failure of ours.
            measured.GiveUp();
        }
    }

    private async Task<GraphQLRequest> ReadAsync(HttpRequest http)
    {
        var request = await reader.ReadAsync(http);
        documents.Resolve(request);
        return request.Query is null ? throw new QueryMissingError() : request;
    }

    private async Task RespondAsync(HttpContext http, string media, OperationMeasurement measured)
    {
        var request = await reader.ReadAsync(http.Request);
        var hash = documents.Resolve(request);
        var operation = operations.Prepare(request.Query ?? throw new QueryMissingError(), request.OperationName, hash);
        var name = stored.NameOf(operation.Document.Hash);
        measured.Begin(name);
        var audited = http.Features.Get<AuditedRequest>();
        if (audited is not null)
            audited.Operation = name ?? operation.Document.Hash;
        var key = cache is null
            ? null
            : await http
                .RequestServices.GetRequiredService<ResponseKeys>()
                .OfAsync(http, operation, request.Variables, isNamed: hash is not null, media);
        if (key is null)
            await writer.WriteAsync(http, await RunAsync(http.RequestAborted), media);
        else
            // Others may wait for the same response, so it is not given up with this request.
            await RespondAsync(http, operation, key, media, measured, () => RunAsync(CancellationToken.None));

        async Task<ExecutionResult> RunAsync(CancellationToken cancellationToken)
        {
            var result = await queue.RunAsync(
                () =>
                    runner.RunAsync(
                        operation,
                        new OperationRequest(http.RequestServices, cancellationToken)
                        {
                            Variables = request.Variables,
                            Extensions = request.Extensions,
                            IsQueryOnly = HttpMethods.IsGet(http.Request.Method),
                            User = http.User,
                        }
                    ),
                cancellationToken
            );
            measured.Note(result);
            if (audited is not null)
                audited.Rows = ResponseRows.CountOf(result);
            return result;
        }
    }

    private async Task RespondAsync(
        HttpContext http,
        PreparedOperation operation,
        ResponseKey key,
        string media,
        OperationMeasurement measured,
        Func<Task<ExecutionResult>> run
    )
    {
        ResponseWriter.Begin(http.Response, StatusCodes.Status200OK, media);
        var tag = ResponseTag.Of(http, key);
        // Only responses without errors get a tag, so a client that has it needs nothing more.
        var isKnown = ResponseTag.IsKnownTo(http.Request, tag);
        var isMade = false;
        var response = isKnown ? default : await cache!.GetAsync(key, MakeAsync);
        measured.NoteCache(
            isKnown ? "not_modified"
            : isMade ? "made"
            : "hit"
        );
        if (response.Refused is { } refused)
        {
            await writer.WriteAsync(http, refused, media);
            return;
        }

        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = key.Sources.HasFlag(ResponseSource.Register) ? _registerCacheControl : _releaseCacheControl;
        if (response.Body is not { } body)
        {
            (http.Response.StatusCode, http.Response.ContentType) = (StatusCodes.Status304NotModified, null);
            return;
        }

        // A response that was kept belongs to an operation that proved valid, though the operation may have been dropped since.
        await operations.KeepAsync(operation);
        await ResponseWriter.WriteAsync(http, body);

        Task<ExecutionResult> MakeAsync()
        {
            isMade = true;
            return run();
        }
    }

    private static string Shared(TimeSpan maxAge) => new CacheControlHeaderValue { Public = true, MaxAge = maxAge }.ToString();

    private static RequestRefused NotAcceptable() =>
        new(
            HttpErrorCodes.NotAcceptable,
            new(
                $"Kết quả được trả về ở dạng {ResponseMedia.GraphQL} hoặc {ResponseMedia.Json}.",
                $"Responses are given as {ResponseMedia.GraphQL} or {ResponseMedia.Json}."
            )
        );
}

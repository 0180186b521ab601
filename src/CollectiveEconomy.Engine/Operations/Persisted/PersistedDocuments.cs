using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Operations.Documents;
using GraphQL.Transport;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Engine.Operations.Persisted;

/// <summary>Gives a request the text of the document that it names.</summary>
/// <remarks>
/// GraphQL.NET's own handler of persisted documents runs inside of the execution, which is too late: a conditional request is answered by the
/// text it names without any execution.
/// </remarks>
/// <param name="stored">What the platform stores.</param>
/// <param name="operations">Keeps the documents that were sent before.</param>
/// <param name="settings">Whether anything else is run.</param>
public sealed class PersistedDocuments(StoredDocuments stored, OperationCache operations, IOptions<OperationSettings> settings)
{
    /// <summary>Puts the text into <see cref="GraphQLRequest.Query"/>.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The hash of the document; null when the request names none but holds a text.</returns>
    /// <exception cref="RequestRefused">The document is not known, does not fit its hash, or must be stored and is not.</exception>
    public string? Resolve(GraphQLRequest request)
    {
        if (request.DocumentId is { } id)
            return ById(request, id);
        if (AutomaticHash.In(request.Extensions) is { } hash)
            return ByHash(request, hash);
        if (settings.Value.Only && request.Query is { } text && !stored.TryGet(DocumentHash.Of(text), out _))
            throw StoredOnly();
        return null;
    }

    private string ById(GraphQLRequest request, string id)
    {
        if (request.Query is not null)
            throw RequestRefused.Malformed(
                "Hãy gửi `documentId` hoặc `query`, không gửi cả hai.",
                "Send `documentId` or `query`, not both."
            );
        if (DocumentHash.In(id) is not { } hash || !stored.TryGet(hash, out var text))
            throw new RequestRefused(
                ErrorCodes.DocumentNotFound,
                new(
                    "Không có văn bản nào được lưu với `documentId` này; giá trị phải là `sha256:` và SHA-256 của văn bản bằng chữ số thập lục phân.",
                    "No document is stored under this `documentId`, which must be `sha256:` followed by the SHA-256 of the text in hexadecimal digits."
                )
            );
        (request.DocumentId, request.Query) = (null, text);
        return hash;
    }

    private string ByHash(GraphQLRequest request, string hash)
    {
        if (request.Query is { } sent)
            Check(hash, sent);
        else if (stored.TryGet(hash, out var known) || (!settings.Value.Only && operations.TryGetText(hash, out known)))
            request.Query = known;
        else
            // Apollo clients compare this message letter by letter, so it has no language.
            throw new RequestRefused(PersistedErrorCodes.PersistedQueryNotFound, new("PersistedQueryNotFound", "PersistedQueryNotFound"));
        return hash;
    }

    // A document that proves valid is found by its hash afterwards.
    private void Check(string hash, string text)
    {
        if (DocumentHash.Of(text) != hash)
            throw new RequestRefused(
                PersistedErrorCodes.PersistedQueryMismatch,
                new("`sha256Hash` không phải là SHA-256 của `query`.", "`sha256Hash` is not the SHA-256 of `query`.")
            );
        if (settings.Value.Only && !stored.TryGet(hash, out _))
            throw StoredOnly();
    }

    private static RequestRefused StoredOnly() =>
        new(
            PersistedErrorCodes.PersistedOnly,
            new(
                "Máy chủ này chỉ chạy các văn bản đã lưu; hãy gửi `documentId` của một văn bản đã lưu.",
                "This server runs only stored documents; send the `documentId` of a stored document."
            )
        );
}

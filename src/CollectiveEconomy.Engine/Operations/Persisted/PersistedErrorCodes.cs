using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Operations.Persisted;

/// <summary>Codes of persisted documents.</summary>
public static class PersistedErrorCodes
{
    /// <summary>Only stored documents are run.</summary>
    public static ErrorCode PersistedOnly { get; } =
        new(
            "PERSISTED_ONLY",
            "This server runs stored documents only, and this one is not stored.",
            "Send the `documentId` of a stored document, or ask the operators to store yours.",
            StatusCodes.Status403Forbidden
        );

    /// <summary>A document that a client registered is not known, or no more.</summary>
    public static ErrorCode PersistedQueryNotFound { get; } =
        new(
            "PERSISTED_QUERY_NOT_FOUND",
            "No document is known by the hash in `extensions.persistedQuery`.",
            "Send `query` together with the hash; Apollo clients do so by themselves."
        );

    /// <summary>Hash and text differ.</summary>
    public static ErrorCode PersistedQueryMismatch { get; } =
        new(
            "PERSISTED_QUERY_MISMATCH",
            "The hash in `extensions.persistedQuery` is not that of `query`.",
            "Send the SHA-256 of the text exactly as it is sent, in hexadecimal digits."
        );
}

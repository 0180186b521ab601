using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Operations.Persisted;

/// <summary>Codes of persisted documents.</summary>
public static class PersistedErrorCodes
{
    /// <summary>Only stored documents are run.</summary>
    public static ErrorCode PersistedOnly { get; } =
        new(
            "PERSISTED_ONLY",
            "This server runs only stored documents, and this document is not stored.",
            "Send the `documentId` of a stored document, or ask the operators to store yours.",
            StatusCodes.Status403Forbidden
        );

    /// <summary>A document that a client registered is not known, or no more.</summary>
    public static ErrorCode PersistedQueryNotFound { get; } =
        new(
            "PERSISTED_QUERY_NOT_FOUND",
            "No document is stored for the hash in `extensions.persistedQuery`.",
            "Send `query` together with the hash; Apollo clients do this automatically."
        );

    /// <summary>Hash and text differ.</summary>
    public static ErrorCode PersistedQueryMismatch { get; } =
        new(
            "PERSISTED_QUERY_MISMATCH",
            "The hash in `extensions.persistedQuery` does not match `query`.",
            "Send the SHA-256 of the exact text, in hexadecimal digits."
        );
}

using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Operations.Documents;
using GraphQL;

namespace CollectiveEconomy.Engine.Operations.Persisted;

/// <summary>The hash in <c>extensions.persistedQuery</c>, as Apollo clients send it.</summary>
internal static class AutomaticHash
{
    /// <summary>The hash; null when the request holds none.</summary>
    /// <exception cref="RequestRefused">It is of another version, or is none.</exception>
    public static string? In(Inputs? extensions)
    {
        if (extensions is null || !extensions.TryGetValue("persistedQuery", out var sent) || sent is null)
            return null;
        if (sent is not IReadOnlyDictionary<string, object?> named || !named.TryGetValue("version", out var version) || version is not 1)
            throw RequestRefused.Malformed(
                "`extensions.persistedQuery` phải là một đối tượng có `version: 1`.",
                "`extensions.persistedQuery` must be an object with `version: 1`."
            );
        return named.TryGetValue("sha256Hash", out var hash) && hash is string text && DocumentHash.Normalised(text) is { } known
            ? known
            : throw RequestRefused.Malformed(
                "`extensions.persistedQuery.sha256Hash` phải gồm 64 chữ số thập lục phân.",
                "`extensions.persistedQuery.sha256Hash` must be 64 hexadecimal digits."
            );
    }
}

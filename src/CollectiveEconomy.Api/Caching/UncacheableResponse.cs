using GraphQL;

namespace CollectiveEconomy.Api.Caching;

/// <summary>Carries an answer past the cache, which keeps whatever it is given.</summary>
internal sealed class UncacheableResponse : Exception
{
    private UncacheableResponse(string reason)
        : base(reason) { }

    /// <summary>The answer with errors; null when it has none.</summary>
    public ExecutionResult? Refused { get; private init; }

    /// <summary>The answer without errors that is too large; null when it has errors.</summary>
    public CachedResponse? TooLarge { get; private init; }

    /// <summary>An answer with errors.</summary>
    public static UncacheableResponse Because(ExecutionResult refused) => new("It has errors.") { Refused = refused };

    /// <summary>An answer of many bytes.</summary>
    public static UncacheableResponse Because(CachedResponse tooLarge) => new("It is too large.") { TooLarge = tooLarge };
}

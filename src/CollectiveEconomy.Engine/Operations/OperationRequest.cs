using System.Collections.ObjectModel;
using System.Security.Claims;
using GraphQL;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>How an operation is to be run.</summary>
/// <param name="Services">Services of the request.</param>
/// <param name="CancellationToken">Gives the request up.</param>
public sealed record OperationRequest(IServiceProvider Services, CancellationToken CancellationToken)
{
    /// <summary>The variables; null for none.</summary>
    public Inputs? Variables { get; init; }

    /// <summary>Further members that the client sent; null for none.</summary>
    public Inputs? Extensions { get; init; }

    /// <summary>Whether mutations and subscriptions are refused.</summary>
    public bool IsQueryOnly { get; init; }

    /// <summary>What resolvers find in the user context; nothing unless it is said.</summary>
    public IReadOnlyDictionary<string, object?> Values { get; init; } = ReadOnlyDictionary<string, object?>.Empty;

    /// <summary>Who asks; null for nobody in particular.</summary>
    public ClaimsPrincipal? User { get; init; }
}

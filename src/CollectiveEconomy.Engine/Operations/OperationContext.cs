using GraphQL.Execution;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>What validation and execution of one request share: GraphQL.NET hands it from step to step as its user context.</summary>
/// <param name="operation">The operation of the request.</param>
/// <param name="values">What resolvers find in it.</param>
internal sealed class OperationContext(PreparedOperation operation, IReadOnlyDictionary<string, object?> values)
    : Dictionary<string, object?>(values)
{
    /// <summary>The operation.</summary>
    public PreparedOperation Operation => operation;

    /// <summary>The arguments that the variables of a planned operation decide.</summary>
    public IDictionary<string, ArgumentValue>?[] VaryingArguments { get; set; } = [];

    /// <summary>What the request costs; null until its cost was computed.</summary>
    public RequestCost? Cost { get; set; }

    /// <summary>The context of a request.</summary>
    /// <param name="userContext">As GraphQL.NET hands it over.</param>
    public static OperationContext Of(IDictionary<string, object?> userContext) =>
        userContext as OperationContext
        ?? throw new InvalidOperationException($"Operations are run by {nameof(OperationRunner)}, which makes their context.");
}

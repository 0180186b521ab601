using GraphQL.Resolvers;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Reads a field out of its object and needs nothing else: no arguments, no services, no waiting.</summary>
internal interface IPureResolver : IFieldResolver
{
    /// <summary>Whether the value itself is read; what a loader has yet to give is not.</summary>
    bool IsAtHand { get; }

    /// <summary>The value.</summary>
    /// <param name="source">The object.</param>
    object? Resolve(object source);
}

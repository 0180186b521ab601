using System.Text.Json;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Reads a field out of its object and needs nothing else: no arguments, no services, no waiting.</summary>
internal interface IPureResolver : IFieldResolver
{
    /// <summary>Whether the value itself is read; what a loader has yet to give is not.</summary>
    bool IsAtHand { get; }

    /// <summary>The value.</summary>
    /// <param name="source">The object.</param>
    object? Resolve(object source);

    /// <summary>Reads the value and writes it as a scalar serializes it.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="options">How values of types are written that few scalars give.</param>
    Leaf LeafOf(ScalarGraphType scalar, JsonSerializerOptions options) => Leaf.Serialized(this, scalar, options);
}

using GraphQL.Resolvers;

namespace CollectiveEconomy.Api.Documents;

/// <summary>Reads a field out of its object and needs nothing else: no arguments, no services, no waiting.</summary>
internal interface IReading : IFieldResolver
{
    /// <summary>The value.</summary>
    /// <param name="source">The object.</param>
    object? Read(object source);
}

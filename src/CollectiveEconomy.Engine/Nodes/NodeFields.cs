using System.Globalization;
using System.Linq.Expressions;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Nodes;

/// <summary>Makes graph types nodes: a line in the constructor adds the field <c>id</c>, the interface, and how nodes are found.</summary>
public static class NodeFields
{
    private const string Key = "collective-economy.node";

    /// <summary>Rows of the register with a unique code.</summary>
    /// <param name="type">The graph type.</param>
    /// <param name="code">The code.</param>
    public static void IsNode<T>(this ObjectGraphType<T> type, Expression<Func<T, string>> code)
        where T : class => type.Declare(new RegisterNodes<T, string>(code, key => key));

    /// <summary>Rows of the register with a unique number.</summary>
    /// <param name="type">The graph type.</param>
    /// <param name="number">The number.</param>
    public static void IsNode<T>(this ObjectGraphType<T> type, Expression<Func<T, int>> number)
        where T : class =>
        // No row has the number 0.
        type.Declare(
            new RegisterNodes<T, int>(
                number,
                key => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0
            )
        );

    /// <summary>Objects that are kept in memory.</summary>
    /// <param name="type">The graph type.</param>
    /// <param name="key">The key of an object.</param>
    /// <param name="find">Finds an object by its key; null when there is none.</param>
    public static void IsNode<T>(this ObjectGraphType<T> type, Func<T, string> key, Func<string, T?> find)
        where T : class => type.Declare(key, new NodesInMemory<T>(find));

    /// <summary>Where nodes of a type are found; null when it has none.</summary>
    internal static INodeSource? NodeSource(this IGraphType? type) => type?.GetMetadata<INodeSource?>(Key);

    private static void Declare<T, TKey>(this ObjectGraphType<T> type, RegisterNodes<T, TKey> nodes)
        where T : class
        where TKey : notnull => type.Declare(nodes.KeyOf, nodes);

    private static void Declare<T>(this ObjectGraphType<T> type, Func<T, string> key, INodeSource source)
    {
        type.Interface<NodeInterface>();
        type.Metadata[Key] = source;
        type.Field<NonNullGraphType<IdGraphType>>("id")
            .Description(NodeInterface.IdDescription)
            .Resolve(context => new NodeId(type.Name, key(context.Source)).ToString());
    }
}

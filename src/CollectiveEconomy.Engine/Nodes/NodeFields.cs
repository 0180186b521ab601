using GraphQL.Types;

namespace CollectiveEconomy.Engine.Nodes;

/// <summary>Makes types nodes.</summary>
public static class NodeFields
{
    /// <summary>Adds the field <c>id</c> and the interface Node.</summary>
    /// <param name="type">The graph type.</param>
    /// <param name="key">The natural code of a record.</param>
    public static void IsNode<T>(this ObjectGraphType<T> type, Func<T, string> key)
    {
        type.Interface<NodeInterface>();
        type.Field<NonNullGraphType<IdGraphType>>("id")
            .Description(NodeInterface.IdDescription)
            .Resolve(context => new NodeId(type.Name, key(context.Source)).ToString());
    }
}

using GraphQL.Types;

namespace CollectiveEconomy.Engine.Nodes;

/// <summary>Everything that can be asked for by one identifier, as Relay defines it.</summary>
public sealed class NodeInterface : InterfaceGraphType<object>
{
    /// <summary>Declares the one field.</summary>
    public NodeInterface()
    {
        Name = "Node";
        Description = "Something that can be asked for again by its identifier.";
        Field<NonNullGraphType<IdGraphType>>("id").Description(IdDescription);
    }

    internal const string IdDescription = "Identifier over all types; opaque, stable over time.";
}

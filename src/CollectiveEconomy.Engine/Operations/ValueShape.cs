using CollectiveEconomy.Engine.Schema;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>What a value of a type can be, found once.</summary>
internal sealed class ValueShape
{
    /// <summary>Takes a type apart.</summary>
    /// <param name="type">The type.</param>
    public ValueShape(IGraphType type)
    {
        var nullable = type.WithoutNonNull();
        (Type, IsRequired) = (type, !ReferenceEquals(type, nullable));
        Scalar = nullable as ScalarGraphType;
        Object = nullable as IObjectGraphType;
        Abstract = nullable as IAbstractGraphType;
        Item = nullable is ListGraphType { ResolvedType: { } item } ? new(item) : null;
    }

    /// <summary>The type.</summary>
    public IGraphType Type { get; }

    /// <summary>Whether null is an error.</summary>
    public bool IsRequired { get; }

    /// <summary>The type of a scalar; null for others.</summary>
    public ScalarGraphType? Scalar { get; }

    /// <summary>The type of an object; null for others, and where only the object knows its type.</summary>
    public IObjectGraphType? Object { get; }

    /// <summary>The interface or union of an object that knows its type itself; null for others.</summary>
    public IAbstractGraphType? Abstract { get; }

    /// <summary>What the items of a list can be; null for others.</summary>
    public ValueShape? Item { get; }
}

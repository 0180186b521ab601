using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Makes the graph type of a record that has no class of its own a <see cref="MembersOf{TSource}"/>.</summary>
internal sealed class MembersMapping : IGraphTypeMappingProvider
{
    /// <inheritdoc/>
    public Type? GetGraphTypeFromClrType(Type clrType, bool isInputType, Type? preferredType) =>
        preferredType is { IsGenericType: true } && preferredType.GetGenericTypeDefinition() == typeof(AutoRegisteringObjectGraphType<>)
            ? typeof(MembersOf<>).MakeGenericType(preferredType.GenericTypeArguments)
            : preferredType;
}

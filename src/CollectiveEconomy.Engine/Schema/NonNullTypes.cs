using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Types without what says that there is always a value.</summary>
internal static class NonNullTypes
{
    /// <summary>The type, be it required or not.</summary>
    public static IGraphType WithoutNonNull(this IGraphType type) => type is NonNullGraphType required ? required.ResolvedType! : type;
}

using GraphQL.Types;

namespace CollectiveEconomy.Api.Documents;

/// <summary>Types without what says that there is always a value.</summary>
internal static class BareTypes
{
    /// <summary>The type, be it required or not.</summary>
    public static IGraphType Bare(this IGraphType type) => type is NonNullGraphType required ? required.ResolvedType! : type;
}

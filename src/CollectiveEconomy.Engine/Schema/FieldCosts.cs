using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Declares and reads the cost of a field; code-first types call it, type-first members carry <see cref="CostAttribute"/>.</summary>
public static class FieldCosts
{
    private const string Key = "collective-economy.cost";

    /// <summary>Declares what the field costs.</summary>
    /// <param name="field">The field.</param>
    /// <param name="weight">The cost of one of its objects; null for the default.</param>
    /// <param name="page">How many objects it gives unless the caller says; null for the default.</param>
    /// <returns>The same field.</returns>
    public static TField WithCost<TField>(this TField field, double? weight = null, int? page = null)
        where TField : IMetadataWriter => field.WithMetadata(Key, new FieldCost(weight, page));

    /// <summary>What the field declares; null when it declares nothing.</summary>
    /// <param name="field">The field.</param>
    public static FieldCost? DeclaredCost(this FieldType field) => field.GetMetadata<FieldCost?>(Key);
}

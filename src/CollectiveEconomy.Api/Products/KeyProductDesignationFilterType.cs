using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>Filter on designations of key products.</summary>
internal sealed class KeyProductDesignationFilterType : FilterType<KeyProductDesignation>
{
    /// <summary>Declares it.</summary>
    /// <param name="known">The codes of the register.</param>
    public KeyProductDesignationFilterType(RegisterCodes known)
        : base("KeyProductDesignationFilter", "designations of key products")
    {
        Value<ChoiceFilterType<DesignationLevel>, DesignationLevel>("level", designation => designation.Level, "Level of the designation.");
        Code("product", designation => designation.ProductCode, known.Products, "The product");
        Value<IntFilterType, int?>("stars", designation => designation.Stars, "Stars of the One Commune One Product programme.");
        Value<ChoiceFilterType<Origin>, Origin>("origin", designation => designation.Origin, "Origin of the row.");
    }
}

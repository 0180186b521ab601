using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>What can be asked of products of models.</summary>
internal sealed class ModelProductFilterType : FilterType<ModelProduct>
{
    /// <summary>Declares it.</summary>
    /// <param name="known">The codes of the register.</param>
    public ModelProductFilterType(RegisterCodes known)
        : base("ModelProductFilter", "products of models") =>
        Code("product", product => product.ProductCode, known.Products, "The product");
}

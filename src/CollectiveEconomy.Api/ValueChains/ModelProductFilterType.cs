using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Filter on products of models.</summary>
internal sealed class ModelProductFilterType : FilterType<ModelProduct>
{
    /// <summary>Declares it.</summary>
    /// <param name="known">The codes of the register.</param>
    public ModelProductFilterType(RegisterCodes known)
        : base("ModelProductFilter", "products of models") =>
        Code("product", product => product.ProductCode, known.Products, "The product");
}

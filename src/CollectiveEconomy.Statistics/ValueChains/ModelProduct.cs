namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>A product of a model, with its weight.</summary>
/// <param name="ModelId">Key of the model.</param>
/// <param name="ProductCode">Code of the product.</param>
/// <param name="Weight">Share of the model's funds attributed to the product; the weights of a model sum to 1.</param>
public sealed record ModelProduct(int ModelId, string ProductCode, decimal Weight);

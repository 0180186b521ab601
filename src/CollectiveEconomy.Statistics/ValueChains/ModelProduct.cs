namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>A product of a model, with its part of the model.</summary>
/// <param name="ModelId">Key of the model.</param>
/// <param name="ProductCode">Code of the product.</param>
/// <param name="Weight">Part of the model's money that counts for the product; the weights of a model sum to 1.</param>
public sealed record ModelProduct(int ModelId, string ProductCode, decimal Weight);

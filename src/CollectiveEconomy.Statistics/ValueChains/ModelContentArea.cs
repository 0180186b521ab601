namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>A content area in which a model is supported.</summary>
/// <param name="ModelId">Key of the model.</param>
/// <param name="ContentArea">A code of SUPPORT_CONTENT_AREA.</param>
public sealed record ModelContentArea(int ModelId, string ContentArea);

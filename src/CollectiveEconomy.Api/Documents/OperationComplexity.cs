namespace CollectiveEconomy.Api.Documents;

/// <summary>How large the answer of a document can be, as it was calculated once.</summary>
/// <param name="Complexity">Its cost before it is rounded.</param>
/// <param name="Depth">The longest way down, in fields.</param>
internal sealed record OperationComplexity(double Complexity, int Depth);

namespace CollectiveEconomy.Engine.Operations;

/// <summary>What an operation costs by the model of <see cref="CostModel"/>; told in <c>extensions.cost</c> of every executed answer.</summary>
/// <param name="Requested">The most objects that the answer can hold, weighted.</param>
/// <param name="Limit">The most that one operation may cost.</param>
public sealed record RequestCost(long Requested, long Limit);

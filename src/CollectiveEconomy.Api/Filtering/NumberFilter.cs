namespace CollectiveEconomy.Api.Filtering;

/// <summary>Which whole numbers are wanted. All that is given must hold.</summary>
/// <param name="Eq">This number.</param>
/// <param name="In">One of these numbers.</param>
/// <param name="NotIn">None of these numbers.</param>
/// <param name="Gte">This number or a greater one.</param>
/// <param name="Lte">This number or a smaller one.</param>
public sealed record NumberFilter(int? Eq, IReadOnlyList<int>? In, IReadOnlyList<int>? NotIn, int? Gte, int? Lte);

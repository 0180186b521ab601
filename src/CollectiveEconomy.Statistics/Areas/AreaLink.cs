namespace CollectiveEconomy.Statistics.Areas;

/// <summary>How a province of one day continues on another day.</summary>
/// <param name="Relation">What happened to it.</param>
/// <param name="From">The province as it was on the first of the two days.</param>
/// <param name="To">The province as it was on the second of the two days.</param>
public sealed record AreaLink(AreaRelation Relation, Province From, Province To);

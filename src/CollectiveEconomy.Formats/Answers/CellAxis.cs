using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats.Answers;

/// <summary>A dimension of a grid.</summary>
/// <param name="Column">The column of its codes.</param>
/// <param name="Members">The members that occur, in their order.</param>
public sealed record CellAxis(DataColumn Column, IReadOnlyList<CellMember> Members);

using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats.Answers;

/// <summary>A figure of a grid.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Index">Where its column stands in a row.</param>
/// <param name="Status">Where the column of its status stands; null when it has none.</param>
public sealed record CellFigure(DataColumn Column, int Index, int? Status);

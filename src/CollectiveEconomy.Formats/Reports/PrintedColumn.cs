using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>A column of a printed table.</summary>
/// <param name="Place">Its place in the <see cref="DataTable"/>.</param>
/// <param name="Column">The column there.</param>
/// <param name="Heading">What stands above it, with the unit.</param>
/// <param name="Format">Number format; null for texts.</param>
/// <param name="Width">Width in characters.</param>
internal sealed record PrintedColumn(int Place, DataColumn Column, string Heading, string? Format, int Width);

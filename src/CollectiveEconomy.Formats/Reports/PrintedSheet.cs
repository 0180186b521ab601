using CollectiveEconomy.Formats.Reports.Charts;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>What a sheet that is printed needs beyond its cells.</summary>
/// <param name="Number">Number of the sheet, from 1.</param>
/// <param name="IsLandscape">Whether its page lies on its side.</param>
/// <param name="IsOnePage">Whether it is made as small as one page wants; otherwise as one page is wide.</param>
/// <param name="Chart">Its chart; null when it has none.</param>
internal sealed record PrintedSheet(int Number, bool IsLandscape, bool IsOnePage, PlacedChart? Chart);

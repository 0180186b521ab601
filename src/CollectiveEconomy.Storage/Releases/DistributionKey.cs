namespace CollectiveEconomy.Storage.Releases;

/// <summary>Names a distribution that releases can be compared by.</summary>
/// <param name="Cube">Name of the cube.</param>
/// <param name="Measure">Name of the measure.</param>
/// <param name="Year">Reference year.</param>
/// <param name="Field">Field of activity; null when it is not stated.</param>
public sealed record DistributionKey(string Cube, string Measure, int Year, string? Field);

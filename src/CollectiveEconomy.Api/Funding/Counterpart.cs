namespace CollectiveEconomy.Api.Funding;

/// <summary>The cooperative's own part in the funding of a model. Confidential.</summary>
/// <param name="Pledged">Pledged for the year, đồng; null when not stated.</param>
/// <param name="Paid">Paid in the year, đồng; null when not stated.</param>
internal sealed record Counterpart(long? Pledged, long? Paid);

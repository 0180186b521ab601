namespace CollectiveEconomy.Api.Funding;

/// <summary>Counterpart funds of the cooperative for a model. Confidential.</summary>
/// <param name="Pledged">Pledged for the year, in đồng; null when not stated.</param>
/// <param name="Paid">Paid in the year, in đồng; null when not stated.</param>
internal sealed record Counterpart(long? Pledged, long? Paid);

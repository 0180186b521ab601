namespace CollectiveEconomy.Storage.Releases;

/// <summary>The noise of a release.</summary>
/// <param name="Series">Name of the series of releases that share it.</param>
/// <param name="Key">Fingerprint of its key; it gives nothing of the key away.</param>
public sealed record NoiseStamp(string Series, string Key);

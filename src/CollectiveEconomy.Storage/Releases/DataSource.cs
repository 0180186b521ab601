namespace CollectiveEconomy.Storage.Releases;

/// <summary>A document on which a data package rests.</summary>
/// <param name="Title">Who states it, and where.</param>
/// <param name="Path">Address; null when it is not on the web.</param>
public sealed record DataSource(string Title, string? Path);

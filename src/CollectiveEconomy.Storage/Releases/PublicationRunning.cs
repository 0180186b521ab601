namespace CollectiveEconomy.Storage.Releases;

/// <summary>Another release is being made at this moment, by this process or another one.</summary>
public sealed class PublicationRunning() : Exception("Another release is being published: retry later.");

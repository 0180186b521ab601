namespace CollectiveEconomy.Storage;

/// <summary>The platform must not start like this. The message is one sentence for the person who started it.</summary>
public sealed class StartRefused(string message, Exception? cause = null) : Exception(message, cause);

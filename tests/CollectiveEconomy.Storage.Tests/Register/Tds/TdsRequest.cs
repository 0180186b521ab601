namespace CollectiveEconomy.Storage.Tests.Register.Tds;

/// <summary>A message of a client.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A batch of statements, what of a call can be read as text, or the isolation of a transaction that begins; empty for other messages.</param>
internal sealed record TdsRequest(TdsRequestKind Kind, string Text);

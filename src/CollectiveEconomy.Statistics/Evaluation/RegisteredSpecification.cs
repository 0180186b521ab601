namespace CollectiveEconomy.Statistics.Evaluation;

/// <summary>A specification of an evaluation that was registered, so that a reader can see that it was not chosen by its results.</summary>
/// <param name="Hash">Checksum of the specification, as 64 hexadecimal digits.</param>
/// <param name="KeyId">Identifier of the key that registered it; not secret.</param>
/// <param name="RegisteredOn">Day of registration, in Viet Nam.</param>
public sealed record RegisteredSpecification(string Hash, string KeyId, DateOnly RegisteredOn);

namespace CollectiveEconomy.Formats.Tables;

/// <summary>One fact of a contract as a line.</summary>
/// <param name="Name">Name in lower case with underscores, the same in both languages.</param>
/// <param name="Label">Name for readers.</param>
/// <param name="Value">The fact, in the language of the contract.</param>
public sealed record ContractFact(string Name, string Label, string Value);

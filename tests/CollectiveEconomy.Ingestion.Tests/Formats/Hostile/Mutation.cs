namespace CollectiveEconomy.Ingestion.Tests.Formats.Hostile;

/// <summary>One way to spoil a file.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Spoil">Makes the file from the table, its cells and a source of chance; null when the table has nothing to spoil so.</param>
/// <param name="Refused">Whether it must be refused; null when chance decides.</param>
/// <param name="Extension">How its name ends.</param>
internal sealed record Mutation(string Name, Func<string, string[][], Random, byte[]?> Spoil, bool? Refused, string Extension);

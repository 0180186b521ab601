namespace CollectiveEconomy.Formats.Tables;

/// <summary>How to cite a table.</summary>
/// <param name="Text">The citation as a sentence.</param>
/// <param name="Url">The address at which the answer stands for ever.</param>
/// <param name="Hash">Checksum of the answer at that address.</param>
public sealed record TableCitation(string Text, string Url, string Hash);

namespace CollectiveEconomy.Api.Citations;

/// <summary>Citation of a response.</summary>
/// <param name="Text">Citation as a sentence, with the address.</param>
/// <param name="BibTeX">BibTeX entry.</param>
/// <param name="Url">
/// Permanent address of the identical response, byte for byte. Contains the complete question, with release, access class and language.
/// </param>
/// <param name="Hash">Checksum of those bytes, as "sha256:" and hexadecimal digits.</param>
internal sealed record Citation(string Text, string BibTeX, string Url, string Hash);

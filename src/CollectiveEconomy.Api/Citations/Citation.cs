namespace CollectiveEconomy.Api.Citations;

/// <summary>How an answer is cited.</summary>
/// <param name="Text">A sentence with the address.</param>
/// <param name="BibTeX">An entry for BibTeX.</param>
/// <param name="Url">Where the same answer is given again, byte for byte. It holds the whole question, with release, access class and language.</param>
/// <param name="Hash">Checksum of those bytes, as "sha256:" and hexadecimal digits.</param>
internal sealed record Citation(string Text, string BibTeX, string Url, string Hash);

using System.Security.Cryptography;
using System.Text;

namespace CollectiveEconomy.Api.Evaluations.Specifications;

/// <summary>The specification of a result.</summary>
/// <param name="Text">The specification as JSON: all on which the result depends, but for the release and the access class.</param>
internal sealed record SpecificationText(string Text)
{
    /// <summary>Checksum of the text: 64 hexadecimal digits of its SHA-256.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}

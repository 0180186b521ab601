using System.Security.Cryptography;
using System.Text;
using CollectiveEconomy.Api.Versions;

namespace CollectiveEconomy.Api.Data;

/// <summary>Names files of the spool by what their bytes depend on.</summary>
/// <param name="build">The version, on which all of them depend.</param>
internal sealed class FileKeys(BuildVersion build)
{
    /// <summary>The name of a file.</summary>
    /// <param name="parts">What its bytes depend on.</param>
    public string Of(IEnumerable<object?> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.Append(build.Text)))));
}

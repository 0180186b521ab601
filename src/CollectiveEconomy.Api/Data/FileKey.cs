using System.Security.Cryptography;
using System.Text;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Data;

/// <summary>
/// All that the bytes of a file depend on: callers with a key share nothing with others, and a release never changes, but for being withdrawn or closed.
/// </summary>
/// <param name="Release">The release that answers; null where the register does, whose state is then in <paramref name="Version"/>.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Language">Language of names and texts.</param>
/// <param name="Version">The state of what else shapes bytes, such as the build.</param>
/// <param name="Of">What is asked, and in which form.</param>
internal sealed record FileKey(Release? Release, CallerAccess Caller, Language Language, string Version, params IReadOnlyList<object?> Of)
{
    /// <summary>The key as a name of a file.</summary>
    public string Name { get; } =
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Join(
                        '\n',
                        [
                            Release?.Id,
                            Release?.Withdrawal,
                            Release?.IsSeriesOver,
                            Caller.Class,
                            Caller.Class == AccessClass.Protected ? null : Caller.KeyId,
                            Language,
                            Version,
                            .. Of,
                        ]
                    )
                )
            )
        );
}

using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>A release can't be used as it lies on disk. The message names the file and what is wrong with it.</summary>
/// <param name="id">The release.</param>
/// <param name="file">The file; null when it is a table.</param>
/// <param name="fault">What is wrong with it: the end of a sentence about the file.</param>
public sealed class ReleaseDamaged(ReleaseId id, string? file, LocalizedText fault)
    : LocalizedException(
        new(
            $"Không dùng được đợt công bố {id}: {file ?? "một bảng"} {fault.Vi}.",
            $"Release {id} can't be used: {file ?? "a table"} {fault.En}."
        )
    )
{
    /// <summary>The release.</summary>
    public ReleaseId Id => id;
}

using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Releases;

/// <summary>A release exists and can't answer. Which file is damaged stays in the log.</summary>
/// <param name="id">The release.</param>
internal sealed class ReleaseUnusable(ReleaseId id)
    : CodedError(
        ReleaseErrorCodes.ReleaseUnusable,
        new(
            $"Đợt công bố {id} không trả lời được: các tệp bị hỏng. Hãy hỏi một đợt khác.",
            $"Release {id} can't answer: its files are damaged. Query another release."
        )
    );

using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>There is no report of a name. The text lists those that exist.</summary>
/// <param name="id">The name.</param>
public sealed class ReportUnknown(string id) : LocalizedException(Sentence(id))
{
    private static LocalizedText Sentence(string id)
    {
        var known = string.Join(", ", ReportDefinitions.All.Select(report => report.Id));
        return new(
            $"Không có báo cáo '{UnknownCode.Echo(id)}'; hãy dùng một trong: {known}.",
            $"There is no report '{UnknownCode.Echo(id)}'; use one of {known}."
        );
    }
}

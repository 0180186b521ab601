using System.Globalization;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>Reads the moment at which an embargo ends.</summary>
public static class PublicationMoment
{
    private static readonly string[] Forms = ["yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK"];

    /// <summary>Reads a moment such as 2027-03-15T09:00+07:00; without its offset it would be another one on another machine, so it is none.</summary>
    public static bool TryParse(string text, out DateTimeOffset moment)
    {
        moment = default;
        var hasOffset = text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > "yyyy-MM-dd".Length;
        return hasOffset
            && DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
    }

    /// <summary>What is said of a text that is none.</summary>
    public static LocalizedText Refusal(string text) =>
        new(
            $"'{text}' không phải là thời điểm hợp lệ: hãy dùng dạng 2027-03-15T09:00+07:00.",
            $"'{text}' is not a valid time: use the format 2027-03-15T09:00+07:00."
        );
}

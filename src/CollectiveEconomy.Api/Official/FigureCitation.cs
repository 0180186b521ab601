using System.Globalization;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Api.Official;

/// <summary>Words the citation of an official figure.</summary>
internal static class FigureCitation
{
    /// <summary>The citation as a sentence.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="document">The document that states it.</param>
    /// <param name="accessedOn">Day of access; null leaves it out.</param>
    /// <param name="language">Language of the sentence.</param>
    public static string Of(OfficialFigure figure, SourceDocument document, DateOnly? accessedOn, Language language)
    {
        var isEnglish = language == Language.En;
        string?[] parts =
        [
            document.IssuerName(language),
            document.NoteIn(language),
            document.Publisher,
            document.Url,
            isEnglish
                ? $"figure {figure.Code} ({figure.ValueReported} {figure.UnitReported}, {Day(figure.PeriodEnd, language)})"
                : $"số liệu {figure.Code} ({figure.ValueReported} {figure.UnitReported}, {Day(figure.PeriodEnd, language)})",
            accessedOn is { } day
                ? isEnglish
                    ? $"accessed on {Day(day, language)}"
                    : $"truy cập ngày {Day(day, language)}"
                : null,
        ];
        return string.Join(". ", parts.OfType<string>().Select(part => part.TrimEnd('.'))) + ".";
    }

    private static string Day(DateOnly day, Language language) =>
        day.ToString(language == Language.En ? "yyyy-MM-dd" : "dd/MM/yyyy", CultureInfo.InvariantCulture);
}

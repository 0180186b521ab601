using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Citations;

/// <summary>A question in words, line by line.</summary>
/// <param name="question">The question.</param>
/// <param name="release">Names codes.</param>
/// <param name="language">Language of the words.</param>
internal sealed class QuestionWords(CubeQuery question, LoadedRelease release, Language language)
{
    /// <summary>The lines, each a name and what is asked.</summary>
    public IEnumerable<(string Name, string Text)> Lines()
    {
        yield return (In("Số liệu", "Figures"), Join(question.Figures.Select(NameOf)));
        yield return (In("Theo", "By"), Join(question.By.Select(dimension => dimension.TitleIn(language))));
        foreach (var condition in question.Where)
            yield return (In("Điều kiện", "Where"), Of(condition));
        foreach (var condition in question.Having)
            yield return (
                In("Chỉ các ô có", "Cells with"),
                $"{NameOf(condition.Figure)} {Sign(condition.Comparison)} {ReadableNumber.Of(condition.Value, language)}"
            );
        if (question.UsesAreas)
            yield return (
                In("Địa bàn", "Areas"),
                question.Areas == AreaSet.Areas2025
                    ? In("34 tỉnh, thành phố từ 1/7/2025", "34 provinces from 1 July 2025")
                    : In("63 tỉnh, thành phố trước 1/7/2025", "63 provinces before 1 July 2025")
            );
        if (question.Totals)
            yield return (In("Tổng", "Totals"), In("có", "included"));
        if (question.OrderBy.Count > 0)
            yield return (In("Thứ tự", "Order"), Join(question.OrderBy.Select(Of)));
        if (question.FirstPer is { } group)
            yield return (
                In("Số ô đầu", "First cells"),
                $"{group.Count} {In("mỗi", "of each")} {Join(group.By.Select(dimension => dimension.TitleIn(language)))}"
            );
        if (question.Skip > 0 || question.First is not null)
            yield return (
                In("Trang", "Page"),
                In($"từ ô {question.Skip + 1}, {Count(question.First)} ô", $"from cell {question.Skip + 1}, {Count(question.First)} cells")
            );
    }

    private string In(string vi, string en) => language.Of(vi, en);

    private string Count(int? first) => first is { } count ? ReadableNumber.Of((long)count, language) : In("mọi", "all");

    private string NameOf(Figure figure) =>
        figure.Statistic == Statistic.Status
            ? $"{figure.Measure.TitleIn(language)} ({In("trạng thái", "status")})"
            : AnswerColumns.TitleOf(figure).In(language);

    private string Of(Condition condition)
    {
        var values = condition.Values.Select(value => Of(condition.Dimension, value)).ToList();
        var text = condition.Comparison == Comparison.In || values.Count > 1 ? Join(values) : values.FirstOrDefault() ?? "";
        return $"{condition.Dimension.TitleIn(language)} {Sign(condition.Comparison)} {text}";
    }

    private string Of(Dimension dimension, object value) =>
        value switch
        {
            bool flag => flag ? In("có", "yes") : In("không", "no"),
            string code when dimension is CodeDimension coded => release
                .Codes(coded.CodelistIn(question.Areas))
                .GetValueOrDefault(code)
                ?.NameIn(language)
                is { } name
                ? $"{name} ({code})"
                : code,
            _ => $"{value}",
        };

    private string Of(FigureOrder order) =>
        $"{NameOf(order.Figure)} {(order.IsDescending ? In("giảm dần", "descending") : In("tăng dần", "ascending"))}";

    private static string Join(IEnumerable<string> texts) => string.Join(", ", texts);

    private string Sign(Comparison comparison) =>
        comparison switch
        {
            Comparison.Gte => "≥",
            Comparison.Lte => "≤",
            Comparison.NotIn => In("không thuộc", "is none of"),
            Comparison.In => In("thuộc", "is one of"),
            _ => "=",
        };
}

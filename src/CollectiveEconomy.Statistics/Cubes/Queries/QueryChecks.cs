using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>Checks a question before anything is computed.</summary>
public static class QueryChecks
{
    /// <summary>Maximum number of dimensions in one question; with totals, each one doubles the work.</summary>
    public const int MaxDimensions = 6;

    /// <summary>Every reason why a release that covers the years and knows the codes can't answer; none when it can.</summary>
    /// <param name="question">The question.</param>
    /// <param name="firstYear">First reference year of the release.</param>
    /// <param name="lastYear">Last reference year of the release.</param>
    /// <param name="codesOf">The codes of a codelist in the release.</param>
    /// <param name="namedOf">The same with their names; null when they have none.</param>
    public static IReadOnlyList<QueryFault> FaultsOf(
        CubeQuery question,
        int firstYear,
        int lastYear,
        Func<string, IEnumerable<string>> codesOf,
        Func<string, IEnumerable<NamedCode>>? namedOf = null
    ) =>
        [
            .. Shape(question),
            .. StockNeedsYear(question),
            .. NeverAdded(question),
            .. Pooled(question),
            .. FirstPer(question),
            .. question.Where.SelectMany(condition => Values(condition, question, firstYear, lastYear, codesOf, namedOf)),
        ];

    private static IEnumerable<QueryFault> Shape(CubeQuery question)
    {
        if (question.By.Count == 0)
            yield return new QueryFault(
                "BY_EMPTY",
                new(
                    $"'by' không nêu chiều nào; hãy chọn ít nhất một trong {Names(question.Cube.Dimensions)}.",
                    $"'by' names no dimension; choose at least one of {Names(question.Cube.Dimensions)}."
                )
            );
        if (question.By.Distinct().Count() < question.By.Count)
            yield return new QueryFault(
                "BY_REPEATED",
                new("'by' nêu một chiều hai lần; hãy nêu mỗi chiều một lần.", "'by' names a dimension twice; name each once.")
            );
        if (question.By.Count > MaxDimensions)
            yield return new QueryFault(
                "BY_TOO_LONG",
                new(
                    $"'by' nêu {question.By.Count} chiều; tối đa là {MaxDimensions}.",
                    $"'by' names {question.By.Count} dimensions; the maximum is {MaxDimensions}."
                )
            );
    }

    private static IEnumerable<QueryFault> StockNeedsYear(CubeQuery question)
    {
        if (question.PinsOneYear || question.By.Any(dimension => dimension is YearDimension))
            yield break;
        if (question.Measures.FirstOrDefault(measure => measure.Accumulation == Accumulation.Stock) is { } stock)
            yield return new QueryFault(
                "STOCK_NEEDS_YEAR",
                new(
                    $"'{stock.Name}' là số thời điểm, không bao giờ cộng qua các năm; hãy đưa YEAR vào 'by' hoặc lọc theo một năm, như where: {{ year: {{ eq: 2024 }} }}.",
                    $"'{stock.Name}' is a stock, which is never added over years; put YEAR in 'by' or filter on one year, as in where: {{ year: {{ eq: 2024 }} }}."
                )
            );
    }

    private static IEnumerable<QueryFault> NeverAdded(CubeQuery question)
    {
        if (question.Cube.NeverAddedOver is { } single && !question.Pins(single) && !question.By.Contains(single))
            yield return new QueryFault(
                "DIMENSION_NEEDED",
                new(
                    $"Số liệu của các giá trị khác nhau của '{single.Name}' không bao giờ tính chung; hãy đưa chiều này vào 'by' hoặc lọc theo một giá trị, như where: {{ {single.Name}: {{ eq: … }} }}.",
                    $"Figures of different members of '{single.Name}' are never counted together; put it in 'by' or filter on one member, as in where: {{ {single.Name}: {{ eq: … }} }}."
                )
            );
    }

    private static IEnumerable<QueryFault> Pooled(CubeQuery question)
    {
        if (question.Pools(question.By))
            yield return new QueryFault(
                "DIMENSION_NEEDED",
                new(
                    $"Cùng một đơn vị được quan sát nhiều lần và sẽ bị tính như các quan sát độc lập; hãy đưa một trong {Names(question.Cube.Occasions)} vào 'by' hoặc lọc theo một giá trị, như where: {{ {question.Cube.Occasions[^1].Name}: {{ eq: … }} }}.",
                    $"The same unit is observed on several occasions, which would count as independent; put one of {Names(question.Cube.Occasions)} in 'by' or filter on one member, as in where: {{ {question.Cube.Occasions[^1].Name}: {{ eq: … }} }}."
                )
            );
    }

    private static IEnumerable<QueryFault> FirstPer(CubeQuery question)
    {
        if (question.FirstPer?.By.FirstOrDefault(dimension => !question.By.Contains(dimension)) is { } missing)
            yield return new QueryFault(
                "FIRST_PER_NOT_IN_BY",
                new(
                    $"'firstPer' gộp nhóm theo '{missing.Name}', không có trong 'by'; hãy gộp nhóm theo các chiều trong {Names(question.By)}.",
                    $"'firstPer' groups by '{missing.Name}', which is not in 'by'; group by any of {Names(question.By)}."
                )
            );
        if (question.FirstPer is { Count: < 1 })
            yield return new QueryFault(
                "FIRST_INVALID",
                new("'n' của 'firstPer' phải từ 1 trở lên.", "'n' of 'firstPer' must be at least 1.")
            );
        if (question.First is < 1)
            yield return new QueryFault("FIRST_INVALID", new("'first' phải từ 1 trở lên.", "'first' must be at least 1."));
    }

    private static IEnumerable<QueryFault> Values(
        Condition condition,
        CubeQuery question,
        int firstYear,
        int lastYear,
        Func<string, IEnumerable<string>> codesOf,
        Func<string, IEnumerable<NamedCode>>? namedOf
    ) =>
        condition.Dimension switch
        {
            YearDimension => condition
                .Values.OfType<int>()
                .Where(year => year < firstYear || year > lastYear)
                .Select(year => OutOfRange(year, firstYear, lastYear)),
            CodeDimension coded => UnknownCodes(condition, coded.CodelistIn(question.Areas), codesOf, namedOf),
            _ => [],
        };

    private static QueryFault OutOfRange(int year, int firstYear, int lastYear) =>
        new(
            "YEAR_OUT_OF_RANGE",
            new(
                $"Đợt công bố không có năm {year}; đợt này có các năm {firstYear} đến {lastYear}.",
                $"The release has no year {year}; it covers {firstYear} to {lastYear}."
            )
        );

    private static IEnumerable<QueryFault> UnknownCodes(
        Condition condition,
        string codelist,
        Func<string, IEnumerable<string>> codesOf,
        Func<string, IEnumerable<NamedCode>>? namedOf
    )
    {
        var known = codesOf(codelist);
        return condition
            .Values.OfType<string>()
            .Where(code => !known.Contains(code))
            .Select(code => new QueryFault(
                UnknownCode.Code,
                namedOf is not null && known.Any()
                    ? UnknownCode.Message(
                        condition.Dimension.Name,
                        code,
                        LocalizedText.Same(codelist),
                        KnownCodes.Of(codelist, namedOf(codelist))
                    )
                    : UnknownCode.Message(condition.Dimension.Name, code, LocalizedText.Same(codelist), known)
            ));
    }

    private static string Names(IEnumerable<Dimension> dimensions) => string.Join(", ", dimensions.Select(dimension => dimension.Name));
}

using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
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
            yield return new QueryFault("BY_EMPTY", $"'by' names no dimension; choose at least one of {Names(question.Cube.Dimensions)}.");
        if (question.By.Distinct().Count() < question.By.Count)
            yield return new QueryFault("BY_REPEATED", "'by' names a dimension twice; name each once.");
        if (question.By.Count > MaxDimensions)
            yield return new QueryFault("BY_TOO_LONG", $"'by' names {question.By.Count} dimensions; the maximum is {MaxDimensions}.");
    }

    private static IEnumerable<QueryFault> StockNeedsYear(CubeQuery question)
    {
        if (question.PinsOneYear || question.By.Any(dimension => dimension is YearDimension))
            yield break;
        if (question.Measures.FirstOrDefault(measure => measure.Accumulation == Accumulation.Stock) is { } stock)
            yield return new QueryFault(
                "STOCK_NEEDS_YEAR",
                $"'{stock.Name}' is a stock, which is never added over years; put YEAR in 'by' or filter on one year, as in where: {{ year: {{ eq: 2024 }} }}."
            );
    }

    private static IEnumerable<QueryFault> NeverAdded(CubeQuery question)
    {
        if (question.Cube.NeverAddedOver is { } single && !question.Pins(single) && !question.By.Contains(single))
            yield return new QueryFault(
                "DIMENSION_NEEDED",
                $"Figures of different members of '{single.Name}' are never counted together; put it in 'by' or filter on one member, as in where: {{ {single.Name}: {{ eq: … }} }}."
            );
    }

    private static IEnumerable<QueryFault> Pooled(CubeQuery question)
    {
        if (question.Pools(question.By))
            yield return new QueryFault(
                "DIMENSION_NEEDED",
                $"The same unit is observed on several occasions, which would count as independent; put one of {Names(question.Cube.Occasions)} in 'by' or filter on one member, as in where: {{ {question.Cube.Occasions[^1].Name}: {{ eq: … }} }}."
            );
    }

    private static IEnumerable<QueryFault> FirstPer(CubeQuery question)
    {
        if (question.FirstPer?.By.FirstOrDefault(dimension => !question.By.Contains(dimension)) is { } missing)
            yield return new QueryFault(
                "FIRST_PER_NOT_IN_BY",
                $"'firstPer' groups by '{missing.Name}', which is not in 'by'; group by any of {Names(question.By)}."
            );
        if (question.FirstPer is { Count: < 1 })
            yield return new QueryFault("FIRST_INVALID", "'n' of 'firstPer' must be at least 1.");
        if (question.First is < 1)
            yield return new QueryFault("FIRST_INVALID", "'first' must be at least 1.");
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
        new("YEAR_OUT_OF_RANGE", $"The release has no year {year}; it covers {firstYear} to {lastYear}.");

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
                    ? UnknownCode.Message(condition.Dimension.Name, code, codelist, KnownCodes.Of(codelist, namedOf(codelist)))
                    : UnknownCode.Message(condition.Dimension.Name, code, codelist, known)
            ));
    }

    private static string Names(IEnumerable<Dimension> dimensions) => string.Join(", ", dimensions.Select(dimension => dimension.Name));
}

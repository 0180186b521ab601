using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>Answers a question for data by one question to its cube.</summary>
public static class DataAnswer
{
    /// <summary>Maximum number of observations of an answer.</summary>
    public const int MaxObservations = 500_000;

    /// <summary>The observations, in the order of the codes and years.</summary>
    /// <param name="query">The question.</param>
    /// <param name="release">The release that answers.</param>
    /// <param name="access">Whose table answers.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    /// <exception cref="SdmxRefused">There are none, or too many.</exception>
    /// <exception cref="QueryRefused">The release can't answer.</exception>
    public static IReadOnlyList<Observation> Of(
        DataQuery query,
        LoadedRelease release,
        AccessClass access,
        CancellationToken cancellationToken
    )
    {
        var figures = FiguresOf(query);
        var cells = CellsOf(query, figures, release, access, cancellationToken);
        CheckSize((long)cells.Count * figures.Count);
        var observations = cells
            .SelectMany(cell => figures.Select(figure => Of(cell, figure, access)))
            .Where(observation => query.Selects(observation, release.Release))
            .ToList();
        if (observations.Count == 0)
            throw Nothing();
        return Cut(Sorted(observations, query.Structure), query);
    }

    /// <summary>Refuses too many observations.</summary>
    /// <exception cref="SdmxRefused">There are too many.</exception>
    public static void CheckSize(long observations)
    {
        if (observations > MaxObservations)
            throw new SdmxRefused(
                SdmxProblem.TooLarge,
                Statistics.Languages.LocalizedText.Invariant(
                    $"Câu trả lời có {observations} quan sát; tối đa là {MaxObservations}. Hãy chọn ít mã hoặc ít năm hơn.",
                    $"The answer has {observations} observations; the maximum is {MaxObservations}. Select fewer codes or years."
                )
            );
    }

    /// <summary>The figures that a question selects.</summary>
    internal static IReadOnlyList<Figure> FiguresOf(DataQuery query) =>
        query.Key[query.Structure.Dimensions.Count - 1] is { } codes
            ? [.. query.Structure.Flow.Figures.Where(figure => codes.Contains(SdmxIds.Of(figure)))]
            : query.Structure.Flow.Figures;

    /// <summary>The cells that a question selects, with their codes in each dimension but that of figures.</summary>
    internal static IReadOnlyList<FlowCell> CellsOf(
        DataQuery query,
        IReadOnlyList<Figure> figures,
        LoadedRelease release,
        AccessClass access,
        CancellationToken cancellationToken
    )
    {
        if (figures.Count == 0 || query.Key.IsEmpty)
            throw Nothing();
        var question = FlowQuestion.Of(query, figures, release.Release);
        var page = release.Query(question, access, AnswerTable.MaxCells, AnswerTable.MaxCells, cancellationToken);
        var reader = new FlowCells(query, question);
        return [.. page.Cells.Select(reader.Of).OfType<FlowCell>()];
    }

    internal static SdmxRefused Nothing() =>
        new(
            SdmxProblem.NoObservations,
            new(
                "Không có quan sát nào khớp khóa và kỳ; 'availableconstraint' nêu những gì có.",
                "No observation matches the key and the periods; 'availableconstraint' lists what exists."
            )
        );

    private static Observation Of(FlowCell cell, Figure figure, AccessClass access)
    {
        var answer = cell.Cell.Measure(figure.Measure)!;
        var value = answer[figure.Statistic];
        return new Observation(
            [.. cell.Codes, SdmxIds.Of(figure)],
            cell.Year,
            figure,
            value,
            StatusOf(figure, answer, value is not null, access)
        );
    }

    // A value that is not shown has one of two statuses, and a value that is shown has another.
    private static ObservationStatus StatusOf(Figure figure, MeasureAnswer answer, bool hasValue, AccessClass access)
    {
        var status = figure.Measure.HasStatus() ? answer.Status : ObservationStatus.A;
        if (hasValue || status is ObservationStatus.O or ObservationStatus.Q)
            return status;
        return access == AccessClass.Protected && figure.Measure.IsConfidential ? ObservationStatus.Q : ObservationStatus.O;
    }

    private static List<Observation> Sorted(List<Observation> observations, DataStructure structure)
    {
        var lists = structure.Dimensions.Select(dimension => dimension.Codes!).ToList();
        var ordered = observations.Order(Comparer<Observation>.Create((_, _) => 0));
        foreach (var (place, list) in lists.Index())
            ordered = ordered.ThenBy(observation => list.PlaceOf(observation.Key[place]));
        return [.. ordered.ThenBy(observation => observation.Year)];
    }

    private static List<Observation> Cut(List<Observation> observations, DataQuery query) =>
        query is { First: null, Last: null }
            ? observations
            :
            [
                .. observations
                    .GroupBy(observation => string.Join('.', observation.Key))
                    .SelectMany(series =>
                        series
                            .Index()
                            .Where(one =>
                                one.Index < (query.First ?? (query.Last is null ? int.MaxValue : 0))
                                || one.Index >= series.Count() - (query.Last ?? (query.First is null ? int.MaxValue : 0))
                            )
                            .Select(one => one.Item)
                    ),
            ];
}

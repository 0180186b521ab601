using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>What a question for data would find: the codes and years that occur, by one question to the cube for one figure.</summary>
public static class Availability
{
    /// <summary>The constraint.</summary>
    /// <param name="query">The question.</param>
    /// <param name="component">The dimension that is asked for; null for all.</param>
    /// <param name="flow">The dataflow.</param>
    /// <param name="release">The release that answers.</param>
    /// <param name="access">Whose table answers.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    /// <exception cref="SdmxRefused">There is nothing, or no such dimension.</exception>
    public static ContentConstraint Of(
        DataQuery query,
        string? component,
        FlowArtefact flow,
        LoadedRelease release,
        AccessClass access,
        CancellationToken cancellationToken
    )
    {
        var dimensions = query.Structure.Dimensions;
        if (component is not (null or "all" or SdmxIds.Time) && query.Structure.PlaceOf(component) < 0)
            throw new SdmxRefused(
                SdmxProblem.NoResults,
                new LocalizedText(
                    $"'{component}' không phải chiều của {flow.Id}: {string.Join(", ", dimensions.Select(one => one.Id))}, {SdmxIds.Time}.",
                    $"'{component}' is not a dimension of {flow.Id}: {string.Join(", ", dimensions.Select(one => one.Id))}, {SdmxIds.Time}."
                )
            );
        var figures = DataAnswer.FiguresOf(query);
        var cells = DataAnswer.CellsOf(query, [.. figures.Take(1)], release, access, cancellationToken);
        if (cells.Count == 0)
            throw DataAnswer.Nothing();
        var isTimeMeant = component is null or "all" or SdmxIds.Time;
        return new ContentConstraint(
            $"CC_{flow.Id}",
            flow,
            IsActual: true,
            [
                .. dimensions
                    .Index()
                    .Where(dimension => component is null or "all" || dimension.Item.Id == component)
                    .Select(dimension =>
                        (
                            dimension.Item,
                            (IReadOnlyList<string>)(
                                dimension.Index == dimensions.Count - 1
                                    ? [.. figures.Select(SdmxIds.Of)]
                                    :
                                    [
                                        .. cells
                                            .Select(cell => cell.Codes[dimension.Index])
                                            .Distinct()
                                            .OrderBy(dimension.Item.Codes!.PlaceOf),
                                    ]
                            )
                        )
                    ),
            ],
            isTimeMeant ? cells.Min(cell => cell.Year) : null,
            isTimeMeant ? cells.Max(cell => cell.Year) : null
        )
        {
            Observations = (long)cells.Count * figures.Count,
        };
    }
}

using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>What a question for data would find: the codes and years that occur, by one question to the cube for one figure.</summary>
public static class Availability
{
    /// <summary>Name of the parameter that chooses between what a question finds and what could be added to it.</summary>
    public const string ModeName = "mode";

    /// <summary>The constraint.</summary>
    /// <param name="query">The question.</param>
    /// <param name="components">The dimensions that are asked for, separated by commas or plus signs; null for all.</param>
    /// <param name="flow">The dataflow.</param>
    /// <param name="parameters">The parameters: with <c>mode=available</c> each dimension has the codes that could be added to those selected.</param>
    /// <param name="release">The release that answers.</param>
    /// <param name="access">Whose table answers.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    /// <exception cref="SdmxRefused">There is nothing, or no such dimension.</exception>
    public static ContentConstraint Of(
        DataQuery query,
        string? components,
        FlowArtefact flow,
        Parameters parameters,
        LoadedRelease release,
        AccessClass access,
        CancellationToken cancellationToken
    )
    {
        if (query.Filters is [{ Component.Id: var id }, ..])
            throw new SdmxRefused(
                SdmxProblem.NotImplemented,
                new(
                    $"Chỉ xét được điều kiện trên chiều, không trên {id}.",
                    $"Only conditions on dimensions are supported here, not on {id}."
                )
            );
        var hasOthers = parameters.OneOf(ModeName, false, new Dictionary<string, bool> { ["exact"] = false, ["available"] = true });
        var isMeant = Meant(components, query.Structure);
        var found = Keys(query);
        if (found.Count == 0)
            throw DataAnswer.Nothing();
        var years = !isMeant(SdmxIds.Time)
            ? []
            : Others(query with { Periods = new Periods(null, null) }).Select(key => key.Year).ToHashSet();
        return new ContentConstraint(
            $"CC_{flow.Id}",
            flow,
            IsActual: true,
            [
                .. query
                    .Structure.Dimensions.Index()
                    .Where(dimension => isMeant(dimension.Item.Id))
                    .Select(dimension => (dimension.Item, CodesOf(dimension.Index, dimension.Item.Codes!))),
            ],
            years.Count > 0 ? years.Min() : null,
            years.Count > 0 ? years.Max() : null
        )
        {
            Observations = found.Count,
        };

        IReadOnlyList<string> CodesOf(int place, ItemScheme list) =>
            [
                .. Others(query.Key[place] is null ? query : query with { Key = query.Key.Without(place) })
                    .Select(key => key.Codes[place])
                    .Distinct()
                    .OrderBy(list.PlaceOf),
            ];

        // What could be added in a dimension is what is found without what it selects.
        IReadOnlyList<(IReadOnlyList<string> Codes, int Year)> Others(DataQuery without) =>
            hasOthers && without != query ? Keys(without) : found;

        IReadOnlyList<(IReadOnlyList<string> Codes, int Year)> Keys(DataQuery asked)
        {
            var figures = DataAnswer.FiguresOf(asked);
            return
            [
                .. DataAnswer
                    .CellsOf(asked, [.. figures.Take(1)], release, access, cancellationToken)
                    .SelectMany(cell => figures.Select(figure => ((IReadOnlyList<string>)[.. cell.Codes, SdmxIds.Of(figure)], cell.Year)))
                    .Where(key => asked.Key.Selects(key.Item1)),
            ];
        }
    }

    private static Predicate<string> Meant(string? components, DataStructure structure)
    {
        if (components is null or "all" or "*")
            return _ => true;
        var meant = components.Split(',', '+').ToHashSet();
        var known = structure.Dimensions.Select(one => one.Id).Append(SdmxIds.Time).ToList();
        if (meant.FirstOrDefault(id => !known.Contains(id)) is { } unknown)
            throw new SdmxRefused(
                SdmxProblem.NoResults,
                new LocalizedText(
                    $"'{Statistics.Messages.UnknownCode.Echo(unknown)}' không phải chiều của {structure.Id}: {string.Join(", ", known)}.",
                    $"'{Statistics.Messages.UnknownCode.Echo(unknown)}' is not a dimension of {structure.Id}: {string.Join(", ", known)}."
                )
            );
        return meant.Contains;
    }
}

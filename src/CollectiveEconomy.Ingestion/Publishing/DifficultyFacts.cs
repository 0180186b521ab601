using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>
/// By model, year and type, one fact for each unit that reported, and one for the model's own unit in every year of support, reports or not; then those of
/// the work of units as such.
/// </summary>
public sealed class DifficultyFacts : ICubeFacts
{
    /// <inheritdoc />
    public Cube Cube { get; } = Cube.All.Single(cube => cube.Facts == typeof(DifficultyFact));

    /// <inheritdoc />
    public IEnumerable<object> Read(FactSource source)
    {
        var types = source
            .Register.Codes.Where(code => code.CodelistId == CodelistIds.DifficultyType)
            .OrderBy(code => code.SortOrder)
            .Select(code => code.Value)
            .ToList();
        var reports = source
            .Register.DifficultyReports.Where(report => report.Date.Year <= source.LastYear)
            .ToLookup(report => report.ModelId);
        var ofModels = source.Models.Values.SelectMany(model => OfModel(model, reports[model.Row.Id], types, source));
        return ofModels.Concat(OfUnits(source, reports[null], types));
    }

    private static IEnumerable<DifficultyFact> OfModel(
        PublishedModel model,
        IEnumerable<DifficultyReport> reports,
        List<string> types,
        FactSource source
    )
    {
        var met = reports.ToLookup(report => (report.Date.Year, report.Type, Unit: report.SupportUnitCode ?? model.Row.SupportUnitCode));
        return YearsOfSupport(model, source)
            .SelectMany(year => types, (year, type) => (Year: year, Type: type, Unit: model.Row.SupportUnitCode))
            .Union(met.Select(cases => cases.Key))
            .OrderBy(key => key.Year)
            .ThenBy(key => types.IndexOf(key.Type))
            .ThenBy(key => key.Unit, StringComparer.Ordinal)
            .Select(key => Fact(model.Row, model.Place, key, met[key]));
    }

    /// <summary>The years of the release in which a model was in support, first and last included. Of one without an end it is known while it runs only.</summary>
    private static IEnumerable<int> YearsOfSupport(PublishedModel model, FactSource source)
    {
        if (!model.HasBegun)
            return [];
        var row = model.Row;
        var end = (row.Ended ?? row.PlannedEnd)?.Year ?? (row.Status == ModelStatus.Running ? source.LastYear : row.StartYear);
        var (first, last) = (Math.Max(row.StartYear, source.FirstYear), Math.Min(end, source.LastYear));
        return first <= last ? Enumerable.Range(first, last - first + 1) : [];
    }

    private static IEnumerable<DifficultyFact> OfUnits(FactSource source, IEnumerable<DifficultyReport> reports, List<string> types)
    {
        // Reports of units have no origin: where the register holds a demonstration beside collected rows, nobody can tell theirs apart.
        var others = source.Origin == Origin.Synthetic ? Origin.Collected : Origin.Synthetic;
        if (source.Register.Cooperatives.Any(cooperative => cooperative.Origin == others))
            return [];
        var placeOf = Place.Reader(source.Register);
        var places = source
            .Register.SupportUnits.AsEnumerable()
            .ToDictionary(unit => unit.Code, unit => unit.ProvinceId is { } province ? placeOf(province, null) : null);
        return reports
            .ToLookup(report => (report.Date.Year, report.Type, Unit: report.SupportUnitCode))
            .OrderBy(cases => cases.Key.Unit, StringComparer.Ordinal)
            .ThenBy(cases => cases.Key.Year)
            .ThenBy(cases => types.IndexOf(cases.Key.Type))
            .Select(cases => Fact(null, cases.Key.Unit is { } unit ? places[unit] : null, cases.Key, cases));
    }

    private static DifficultyFact Fact(
        ValueChainModel? model,
        Place? place,
        (int Year, string Type, string? Unit) key,
        IEnumerable<DifficultyReport> reports
    )
    {
        var severities = reports.Select(report => report.Severity).ToList();
        return new DifficultyFact
        {
            ModelId = model?.Id,
            Programme = model?.ProgrammeCode,
            Year = key.Year,
            Type = key.Type,
            Unit = key.Unit,
            Region2025 = place?.Region2025,
            RegionBefore2025 = place?.RegionBefore2025,
            Province2025 = place?.Province2025,
            ProvinceBefore2025 = place?.ProvinceBefore2025,
            Cases = severities.Count,
            Severity = severities.Count == 0 ? null : severities.Sum(),
        };
    }
}

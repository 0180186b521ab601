using System.Globalization;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.References;

/// <summary>Names that regions of both area sets have: which is meant depends on the day.</summary>
internal sealed class DatedNames
{
    private readonly Dictionary<string, List<Region>> _regions = [];

    /// <summary>Adds a region under its names in both languages.</summary>
    public void Add(Region region)
    {
        foreach (var name in new[] { region.NameVi, region.NameEn }.OfType<string>().Select(SearchForm.Of).Distinct())
            if (_regions.TryGetValue(name, out var namesakes))
                namesakes.Add(region);
            else
                _regions[name] = [region];
    }

    /// <summary>The regions of a name.</summary>
    public IReadOnlyList<Region> Find(string name) =>
        _regions.Count == 0 ? [] : _regions.GetValueOrDefault(SearchForm.Of(name)) ?? (IReadOnlyList<Region>)[];

    /// <summary>The code of the only one, or the only one in force on a day; null when it can't be decided.</summary>
    public static string? On(IReadOnlyList<Region> namesakes, DateOnly? day) =>
        namesakes is [var only] ? only.Code
        : day is null ? null
        : namesakes.Where(region => !(region.ValidFrom > day) && !(region.ValidTo < day)).ToList() is [var current] ? current.Code
        : null;

    /// <summary>That a name is not enough.</summary>
    public static CellFinding Ambiguous(IReadOnlyList<Region> namesakes) =>
        new(
            "NameIsOfOneCode",
            $"Hai hệ thống vùng đều có tên này: hãy ghi ngày hiệu lực, hoặc mã {string.Join(" hoặc ", namesakes.Select(Vi))}.",
            $"Regions of both area sets have this name: give the date, or the code {string.Join(" or ", namesakes.Select(En))}."
        );

    private static string Vi(Region region) =>
        $"{region.Code} ({(region.ValidTo is { } last ? $"đến {Day(last)}" : $"từ {Day(region.ValidFrom!.Value)}")})";

    private static string En(Region region) =>
        $"{region.Code} ({(region.ValidTo is { } last ? $"until {Day(last)}" : $"from {Day(region.ValidFrom!.Value)}")})";

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}

using System.Collections.Frozen;
using System.Globalization;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Messages;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Areas;

/// <summary>The areas of both sets in memory: they are few, change by law only, and nearly every answer names some.</summary>
/// <param name="regions">Every region.</param>
/// <param name="provinces">Every province.</param>
/// <param name="validities">What provinces were called, and whether they were municipalities, in each period.</param>
internal sealed class AreaDirectory(
    IReadOnlyCollection<Region> regions,
    IReadOnlyCollection<Province> provinces,
    IReadOnlyCollection<AreaValidity> validities
)
{
    private const string Country = "VN";

    private readonly FrozenDictionary<string, Region> _regions = regions.ToFrozenDictionary(region => region.Code);
    private readonly FrozenDictionary<int, Province> _provinces = provinces.ToFrozenDictionary(province => province.Id);

    /// <summary>Reads the areas of the register.</summary>
    public static AreaDirectory Read(IDbContextFactory<RegisterContext> store)
    {
        using var register = store.CreateDbContext();
        return new AreaDirectory(
            [.. register.Regions.OrderBy(region => region.SortOrder)],
            [.. register.Provinces.OrderBy(province => province.Code)],
            [.. register.AreaValidities.OrderBy(period => period.ProvinceId).ThenBy(period => period.Number)]
        );
    }

    /// <summary>What provinces were called, and whether they were municipalities, in each period.</summary>
    public IReadOnlyCollection<AreaValidity> Validities => validities;

    /// <summary>What provinces were called on each day.</summary>
    public ProvinceHistory History { get; } = new(provinces, validities);

    /// <summary>Links the provinces of two days.</summary>
    public AreaCrosswalk Crosswalk => new(provinces, History);

    /// <summary>The provinces in force on a day, as they were on it, by code.</summary>
    /// <param name="areas">Their set; null for the one in force.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="AreaDayUnknown">The day is not known, or the set was not in force on it.</exception>
    public IEnumerable<Province> Provinces(AreaSet? areas, DateOnly day)
    {
        var set = AreaDayUnknown.Checked(areas, day);
        return Provinces(set).Select(province => History.On(province, day));
    }

    /// <summary>The regions in force on a day in their official order; a scheme of regions may be in force longer than the provinces of its set.</summary>
    /// <param name="areas">Their set; null for the one in force.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="AreaDayUnknown">The day is not known, or the regions of the set were not in force on it.</exception>
    public IEnumerable<Region> Regions(AreaSet? areas, DateOnly day)
    {
        AreaDayUnknown.Checked(day);
        var inForce = regions.Where(region => region.IsInForce(day)).ToList();
        if (areas is { } set && inForce.All(region => region.Areas != set))
            throw AreaDayUnknown.OfRegions(set, day, Regions(set).ToList());
        return inForce;
    }

    /// <summary>The regions of an area set in their official order.</summary>
    public IEnumerable<Region> Regions(AreaSet areas) => regions.Where(region => region.Areas == areas);

    /// <summary>The provinces of an area set by code.</summary>
    public IEnumerable<Province> Provinces(AreaSet areas) => provinces.Where(province => province.Areas == areas);

    /// <summary>The regions of an area set with their names.</summary>
    public IEnumerable<NamedCode> NamedRegions(AreaSet areas) =>
        Regions(areas).Select(region => new NamedCode(region.Code, region.NameVi, region.NameEn));

    /// <summary>The provinces of an area set with their names.</summary>
    public IEnumerable<NamedCode> NamedProvinces(AreaSet areas) =>
        Provinces(areas).Select(province => new NamedCode(province.Code, province.NameVi, province.NameEn));

    /// <summary>The region of a code; null when there is none.</summary>
    public Region? Region(string code) => _regions.GetValueOrDefault(code);

    /// <summary>The province of a key; null when there is none.</summary>
    public Province? Province(int id) => _provinces.GetValueOrDefault(id);

    /// <summary>The English name that an area of a set had on a day, or of the country as VN; null when there is none.</summary>
    public string? EnglishName(AreaSet? areas, string code, DateOnly day) =>
        areas is not { } set ? (code == Country ? "Whole country" : null)
        : _regions.TryGetValue(code, out var region) ? region.NameEn
        : int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? Province(Statistics.Areas.Province.IdOf(set, code)) is { } province ? History.On(province, day).NameEn
                : null
        : null;

    /// <summary>The provinces that went into one of 2025, by code; none for an older one.</summary>
    public IEnumerable<Province> Predecessors(Province province) => provinces.Where(old => old.SuccessorId == province.Id);
}

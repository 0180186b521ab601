using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>Where an organisation is, in both area sets.</summary>
/// <param name="Province">Its province among the 34.</param>
/// <param name="Former">Its province among the 63; null when only the new one is known.</param>
internal sealed record Place(Province Province, Province? Former)
{
    public string Region2025 => Province.RegionCode;

    public string? RegionBefore2025 => Former?.RegionCode;

    public string Province2025 => Province.Code;

    public string? ProvinceBefore2025 => Former?.Code;

    /// <summary>Gives the place for the keys of two provinces; the same ones share theirs.</summary>
    public static Func<int, int?, Place> Reader(RegisterContext register)
    {
        var provinces = register.Provinces.ToDictionary(province => province.Id);
        var places = new Dictionary<(int, int?), Place>();
        return (province, former) =>
            places.TryGetValue((province, former), out var place)
                ? place
                : places[(province, former)] = new Place(provinces[province], former is { } old ? provinces[old] : null);
    }

    /// <summary>Whether it lies in a province, or in a region, of either set.</summary>
    public bool IsIn(string? region, int? provinceId) =>
        provinceId is { } province ? province == Province.Id || province == Former?.Id : region == Region2025 || region == RegionBefore2025;
}

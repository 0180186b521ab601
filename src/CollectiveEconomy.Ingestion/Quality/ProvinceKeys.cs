using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Ingestion.Quality;

/// <summary>A place in both area sets.</summary>
/// <param name="Province">Key of the province among the 34.</param>
/// <param name="Former">Key of the province among the 63; null where none is stated.</param>
internal readonly record struct ProvinceKeys(int Province, int? Former)
{
    /// <summary>Key of the province in an area set; null where none is stated.</summary>
    public int? In(AreaSet areas) => areas == AreaSet.Areas2025 ? Province : Former;
}

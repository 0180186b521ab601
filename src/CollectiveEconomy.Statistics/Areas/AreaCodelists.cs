using System.Globalization;

namespace CollectiveEconomy.Statistics.Areas;

/// <summary>The areas of a set and level as a codelist, so that a release keeps their names with its other codes.</summary>
public static class AreaCodelists
{
    private const string Until = "_TO_";

    /// <summary>The area set of a codelist of provinces; null for any other list.</summary>
    public static AreaSet? SetOfProvinces(string codelist) =>
        Enum.GetValues<AreaSet>()
            .Where(areas => Id(AreaLevel.Province, areas) == codelist)
            .Select(areas => (AreaSet?)areas)
            .FirstOrDefault();

    /// <summary>Identifier of the list, for example PROVINCE_AREAS_2025.</summary>
    public static string Id(AreaLevel level, AreaSet areas) =>
        (level, areas) switch
        {
            (AreaLevel.Province, AreaSet.Areas2025) => "PROVINCE_AREAS_2025",
            (AreaLevel.Province, _) => "PROVINCE_AREAS_BEFORE_2025",
            (_, AreaSet.Areas2025) => "REGION_AREAS_2025",
            _ => "REGION_AREAS_BEFORE_2025",
        };

    /// <summary>Identifier of the list in a release that has the names which areas had to the end of a year, for example PROVINCE_AREAS_2025_TO_2024.</summary>
    public static string UntilYear(string codelist, int year) => string.Create(CultureInfo.InvariantCulture, $"{codelist}{Until}{year}");

    /// <summary>The list of today's names and the last year of one of earlier names; null for any other list.</summary>
    public static (string Codelist, int Year)? OfEarlierNames(string codelist)
    {
        var place = codelist.LastIndexOf(Until, StringComparison.Ordinal);
        return
            place > 0 && int.TryParse(codelist.AsSpan(place + Until.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? (codelist[..place], year)
            : null;
    }
}

using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Templates.Provinces;

/// <summary>Finds the province and checks the year for which a workbook is asked.</summary>
public static class ProvinceChoice
{
    /// <summary>First year for which the year before can be shown.</summary>
    public const int FirstYear = 1991;

    /// <summary>The province of a code among the 34, or of a name in either language; null when there is none.</summary>
    public static Province? Find(IEnumerable<Province> provinces, string text)
    {
        var name = SearchForm.Of(text.Trim());
        return provinces.FirstOrDefault(province =>
            province.Areas == AreaSet.Areas2025
            && (
                province.Code == name.PadLeft(2, '0')
                || SearchForm.Of(province.NameVi) == name
                || (province.NameEn is { } english && SearchForm.Of(english) == name)
            )
        );
    }

    /// <summary>Whether data of a year can be reported: not of one to come.</summary>
    public static bool IsReportable(int year, DateOnly today) => year >= FirstYear && year <= today.Year;

    /// <summary>Name of the file of a workbook.</summary>
    public static string FileNameOf(Province province, int year) => $"province-{province.Code}-{year}.xlsx";
}

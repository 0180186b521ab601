using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>Names areas in the cells of an answer as they were called at the end of the year that a cell is of.</summary>
public sealed class EarlierNames
{
    private readonly LoadedRelease _release;
    private readonly int _placeOfYear;
    private readonly int _lastYear;

    /// <summary>The names of an answer.</summary>
    /// <param name="release">The release that gave it.</param>
    /// <param name="question">The question.</param>
    public EarlierNames(LoadedRelease release, CubeQuery question)
    {
        _release = release;
        _placeOfYear = question.By.ToList().FindIndex(dimension => dimension is YearDimension);
        // A cell without a year ends with the last year that the question lets through.
        _lastYear = release.Release.LastYear;
        for (var year = _lastYear; year >= release.Release.FirstYear; year--)
            if (question.Covers(year))
            {
                _lastYear = year;
                break;
            }
    }

    /// <summary>The entry of a code in a cell; null when the release does not have it.</summary>
    public Code? Of(CubeCell cell, string codelist, string code) =>
        _release.CodeOf(codelist, code, _placeOfYear >= 0 && cell.Members[_placeOfYear] is int year ? year : _lastYear);
}

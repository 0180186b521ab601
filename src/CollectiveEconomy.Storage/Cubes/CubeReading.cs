using System.Globalization;
using CollectiveEconomy.Statistics.Cubes;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>Reads the cells of an answer.</summary>
internal static class CubeReading
{
    /// <exception cref="QuestionRefused">There are more than <paramref name="mostCells"/> cells.</exception>
    public static IReadOnlyList<CubeCell> Read(
        CubeQuestion question,
        DuckDBConnection duck,
        int mostCells,
        CancellationToken cancellationToken
    )
    {
        var cells = duck.Query(CubeSql.Cells(question, mostCells), row => Cell(question, row), cancellationToken);
        return cells.Count <= mostCells
            ? cells
            : throw new QuestionRefused([
                new QuestionFault(
                    "TOO_MANY_CELLS",
                    $"The answer has more than {mostCells} cells; break down by fewer dimensions or narrow 'where'."
                ),
            ]);
    }

    private static CubeCell Cell(CubeQuestion question, DuckDBDataReader row)
    {
        var members = new object?[question.By.Count];
        for (var place = 0; place < members.Length; place++)
            members[place] = row.IsDBNull(place) ? null : row.GetValue(place);
        var values = new long?[question.Measures.Count];
        for (var place = 0; place < values.Length; place++)
            values[place] = row.IsDBNull(members.Length + place) ? null : row.GetInt64(members.Length + place);
        return new CubeCell(
            question,
            members,
            values,
            Convert.ToInt64(row.GetValue(members.Length + values.Length), CultureInfo.InvariantCulture)
        );
    }
}

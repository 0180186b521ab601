using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>Reads the question of a part with the grammar of addresses.</summary>
public static class ReportQuestion
{
    private const string CubeName = "cube";

    private static readonly string[] Names =
    [
        "by",
        "measures",
        "where",
        "population",
        "areas",
        "totals",
        "having",
        "orderBy",
        "firstPer",
        "first",
        "pivot",
    ];

    /// <summary>The question of a part for a year.</summary>
    /// <exception cref="ParameterInvalid">The definition has a question that can't be asked.</exception>
    public static DataQuestion Of(ReportSheet sheet, ReportYear year)
    {
        var name = sheet.Question.GetValueOrDefault(CubeName, "");
        var cube =
            Cube.All.FirstOrDefault(cube => cube.Name == name)
            ?? throw new ParameterInvalid(CubeName, new LocalizedText($"Không có khối số liệu '{name}'.", $"There is no cube '{name}'."));
        return QuestionReader.Read(
            cube,
            new Parameters(
                sheet
                    .Question.Where(parameter => parameter.Key != CubeName)
                    .Select(parameter => KeyValuePair.Create(parameter.Key, year.In(parameter.Value))),
                Names
            )
        );
    }
}

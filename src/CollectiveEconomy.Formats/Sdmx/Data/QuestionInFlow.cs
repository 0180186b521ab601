using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>A question to a cube as one for data of a dataflow: receivers of SDMX look the structure up, so the answer must be part of one.</summary>
public static class QuestionInFlow
{
    /// <summary>The question for data.</summary>
    /// <param name="question">The question to the cube.</param>
    /// <param name="structures">The structures of the release that answers.</param>
    /// <exception cref="ParameterInvalid">No dataflow holds the answer.</exception>
    public static DataQuery Of(CubeQuery question, SdmxStructures structures)
    {
        if (question.Areas != AreaSet.Areas2025)
            throw new ParameterInvalid(
                "areas",
                new(
                    $"SDMX chỉ có '{AreaSet.Areas2025.Name()}'; hãy lấy định dạng khác.",
                    $"SDMX has '{AreaSet.Areas2025.Name()}' only; take another format."
                )
            );
        var structure =
            structures.Flows.Select(flow => flow.Structure).FirstOrDefault(structure => Holds(structure.Flow, question))
            ?? throw new ParameterInvalid("by", NoFlow(question.Cube, structures));
        return new DataQuery(
            structure,
            DataKey.Read(string.Join('.', Parts(structure, question)), structure),
            PeriodsOf(question, structure.Flow.Time)
        );
    }

    private static bool Holds(Dataflow flow, CubeQuery question) =>
        question is { FirstPer: null, First: null, HasFullPrecision: false, Having.Count: 0, OrderBy.Count: 0 }
        && flow.Cube == question.Cube
        && flow.Table.Population == question.Population
        && question.By.Contains(flow.Time)
        && question
            .By.Concat(question.Where.Select(condition => condition.Dimension))
            .All(dimension => dimension == flow.Time || flow.Dimensions.Contains(dimension))
        && question.Figures.All(flow.Figures.Contains)
        && flow.Dimensions.All(dimension => IsKey(dimension, question));

    // A total over some codes is not the total of the dataflow, and rows of several codes are not one.
    private static bool IsKey(Dimension dimension, CubeQuery question)
    {
        var conditions = ConditionsOn(dimension, question);
        return question.By.Contains(dimension)
            ? conditions.Count == 0
                || (!question.Totals && conditions.All(condition => condition.Comparison is not (Comparison.Gte or Comparison.Lte)))
            : conditions.Count == 0 || conditions is [{ Comparison: Comparison.Eq }];
    }

    private static IEnumerable<string> Parts(DataStructure structure, CubeQuery question)
    {
        foreach (var (dimension, component) in structure.Flow.Dimensions.Zip(structure.Dimensions))
        {
            var conditions = ConditionsOn(dimension, question);
            var isBroken = question.By.Contains(dimension);
            yield return isBroken && question.Totals ? ""
            : !isBroken && conditions.Count == 0 ? SpecialMembers.Total
            : CodesOf(component.Codes!, conditions);
        }

        yield return string.Join('+', question.Figures.Where(figure => figure.Statistic != Statistic.Status).Select(SdmxIds.Of));
    }

    private static string CodesOf(ItemScheme list, IReadOnlyList<Condition> conditions)
    {
        var codes = list
            .Items.Where(item => item.Id != SpecialMembers.Total)
            .Where(item => conditions.All(condition => item.Member is { } member && condition.MayHold(member)))
            .Select(item => item.Id)
            .ToList();
        // An empty part of a key would select every code.
        return codes.Count > 0
            ? string.Join('+', codes)
            : throw new ParameterInvalid(
                "where",
                new($"'where' không chọn mã nào của {list.Id}.", $"'where' selects no code of {list.Id}.")
            );
    }

    private static Periods PeriodsOf(CubeQuery question, Dimension time) =>
        ConditionsOn(time, question).Count == 0 ? new Periods(null, null) : Periods.Where(question.Covers);

    private static IReadOnlyList<Condition> ConditionsOn(Dimension dimension, CubeQuery question) =>
        [.. question.Where.Where(condition => condition.Dimension == dimension)];

    private static LocalizedText NoFlow(Cube cube, SdmxStructures structures)
    {
        var flows = structures.Flows.Select(flow => flow.Structure.Flow).Where(flow => flow.Cube == cube).ToList();
        if (flows.Count == 0)
            return new(
                $"SDMX không có dòng số liệu nào của '{cube.Name}'; hãy lấy định dạng khác.",
                $"SDMX has no dataflow of '{cube.Name}'; take another format."
            );
        var all = string.Join(
            "; ",
            flows.Select(flow => $"{flow.Id}: by={string.Join(',', flow.Dimensions.Append(flow.Time).Select(AnswerColumns.ColumnName))}")
        );
        return new(
            $"Câu hỏi không nằm trong dòng số liệu SDMX nào, vì chiều, số liệu, phạm vi hoặc điều kiện của nó. Hãy hỏi một phần của {all}, hoặc lấy định dạng khác.",
            $"No SDMX dataflow holds the answer, because of its dimensions, figures, population or conditions. Ask a part of {all}, or take another format."
        );
    }
}

using CollectiveEconomy.Statistics.Cubes.Measures;

namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>What callers may not ask of several populations at once: readers would divide a figure of all organisations by a count of cooperatives.</summary>
public static class MixedPopulations
{
    /// <summary>Refuses a count of cooperatives beside figures of more organisations.</summary>
    /// <exception cref="QueryRefused">The question mixes populations.</exception>
    public static void Refuse(CubeQuery question)
    {
        if (question.Cube.Populations is not { } populations || question.CountedColumn is not null || IsOfOneForm(question, populations))
            return;
        var ofCooperatives = question.Measures.OfType<UnitCount>().FirstOrDefault(count => count.OnlyWhere == populations.Column);
        if (ofCooperatives is not null && question.Measures.FirstOrDefault(measure => measure is not UnitCount) is { } other)
            throw new QueryRefused([
                new QueryFault(
                    "POPULATION_MIXED",
                    new(
                        $"'{ofCooperatives.Name}' chỉ đếm hợp tác xã và quỹ tín dụng, còn '{other.Name}' sẽ là của tổ chức thuộc mọi loại hình. "
                            + "Hãy dùng population: COOPERATIVES, hoặc 'organisations' thay cho chỉ tiêu đó.",
                        $"'{ofCooperatives.Name}' counts cooperatives and credit funds only, while '{other.Name}' would be of organisations of every legal form. "
                            + "Use population: COOPERATIVES, or 'organisations' in its place."
                    )
                ),
            ]);
    }

    // Cells of single forms can't be misread, nor those of cooperatives only.
    private static bool IsOfOneForm(CubeQuery question, Populations populations) =>
        (question.By.Contains(populations.Form) && !question.Totals)
        || question.Where.Any(condition =>
            condition.Dimension == populations.Form
            && condition.Comparison is Comparison.Eq or Comparison.In
            && condition.Values.All(form => populations.CoreForms.Contains(form))
        );
}

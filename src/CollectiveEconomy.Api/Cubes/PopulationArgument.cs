using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The argument by which a question chooses the organisations that count.</summary>
internal static class PopulationArgument
{
    private const string Name = "population";

    /// <summary>The argument; none where the cube has one population.</summary>
    public static IEnumerable<QueryArgument> Of(Cube cube) =>
        cube.Populations is null
            ? []
            :
            [
                new QueryArgument<PopulationType>
                {
                    Name = Name,
                    Description =
                        "Organisations that count, for every figure of a cell. Null counts COOPERATIVES, or ALL_ORGANISATIONS when LEGAL_FORM is in `by` or `where` names legal forms.",
                },
            ];

    /// <summary>The population of a question.</summary>
    public static Population Read(CubeQuery question, IResolveFieldContext context) =>
        question.Cube.Populations is not { } populations ? Population.AllOrganisations
        : context.GetArgument<Population?>(Name) is { } asked ? asked
        : question.By.Contains(populations.Form) || question.Where.Any(condition => condition.Dimension == populations.Form)
            ? Population.AllOrganisations
        : Population.Cooperatives;

    /// <summary>Refuses a count of cooperatives beside figures of more organisations, by which it would be divided wrongly.</summary>
    /// <exception cref="QueryRefused">The question mixes populations.</exception>
    public static void Check(CubeQuery question)
    {
        if (question.Cube.Populations is not { } populations || question.CountedColumn is not null || IsOfOneForm(question, populations))
            return;
        var ofCooperatives = question.Measures.OfType<UnitCount>().FirstOrDefault(count => count.OnlyWhere == populations.Column);
        if (ofCooperatives is not null && question.Measures.FirstOrDefault(measure => measure is not UnitCount) is { } other)
            throw new QueryRefused([
                new QueryFault(
                    CubeErrorCodes.PopulationMixed.Name,
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

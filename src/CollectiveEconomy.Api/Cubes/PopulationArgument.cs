using CollectiveEconomy.Statistics.Cubes;
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
        question.Cube.Populations is null
            ? Population.AllOrganisations
            : context.GetArgument<Population?>(Name) ?? question.DefaultPopulation;
}

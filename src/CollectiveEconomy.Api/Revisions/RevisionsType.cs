using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Revisions;

/// <summary>Revisions in the schema: one field for each cube that has years, built from its definition.</summary>
internal sealed class RevisionsType : ObjectGraphType<object>
{
    /// <summary>Adds the cubes.</summary>
    public RevisionsType()
    {
        Name = "Revisions";
        Description = "Revisions of figures from release to release.";
        foreach (var cube in Cube.All.Where(cube => cube.Dimensions.Any(dimension => dimension is YearDimension)))
            AddField(RevisionField.Of(cube));
    }
}

using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Storage.Releases;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Statistics in the schema: one field for each cube, built from its definition.</summary>
internal sealed class StatisticsType : ObjectGraphType<LoadedRelease>
{
    /// <summary>Adds the release and the cubes.</summary>
    public StatisticsType()
    {
        Name = "Statistics";
        Description = "Statistics of one release.";
        Field<NonNullGraphType<ReleaseType>>("release")
            .Description("Release of the statistics.")
            .Resolve(context => context.Source.Release);
        var measures = new MeasureFields();
        foreach (var cube in Cube.All)
            AddField(CubeField.Of(cube, measures));
    }
}

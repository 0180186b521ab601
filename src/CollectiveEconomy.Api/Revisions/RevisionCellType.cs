using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Statistics.Official;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Revisions;

/// <summary>Values of revision triangles in the schema.</summary>
internal sealed class RevisionCellType : ObjectGraphType<RevisionCell>
{
    public RevisionCellType()
    {
        Name = "RevisionCell";
        Description = "The value that a release states for a year.";
        Field<NonNullGraphType<IntGraphType>>("year").Description("The reference year.").Resolve(context => context.Source.Year);
        Field<NonNullGraphType<ReleaseType>>("release").Description("The release.").Resolve(context => context.Source.Release);
        Field<FloatGraphType>("value")
            .Description("The value; null where nothing was reported, and where it is withheld (status Q).")
            .Resolve(context => (double?)context.Source.Cell.Value(context.Source.Figure));
        Field<NonNullGraphType<EnumerationGraphType<ObservationStatus>>>("status")
            .Description("Whether the value is normal, provisional, estimated, missing or withheld (Q).")
            .Resolve(context => context.Source.Cell.Measures[0].Status);
    }
}

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
        Description = "Value of a year in one release.";
        Field<NonNullGraphType<IntGraphType>>("year").Description("The reference year.").Resolve(context => context.Source.Year);
        Field<NonNullGraphType<ReleaseType>>("release").Description("The release.").Resolve(context => context.Source.Release);
        Field<FloatGraphType>("value")
            .Description("Value; null when nothing was reported or when it is withheld (status Q).")
            .Resolve(context => (double?)context.Source.Cell.Value(context.Source.Figure));
        Field<NonNullGraphType<EnumerationGraphType<ObservationStatus>>>("status")
            .Description("Whether the value is normal, provisional, estimated, missing or withheld (Q).")
            .Resolve(context => context.Source.Cell.Measures[0].Status);
    }
}

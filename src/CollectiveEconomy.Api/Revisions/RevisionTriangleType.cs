using CollectiveEconomy.Api.Releases;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Revisions;

/// <summary>Revision triangles in the schema.</summary>
internal sealed class RevisionTriangleType : ObjectGraphType<RevisionTriangle>
{
    public RevisionTriangleType()
    {
        Name = "RevisionTriangle";
        Description = "A figure for each reference year in each release that states it.";
        Field<NonNullGraphType<StringGraphType>>("unit")
            .Description("Unit of the values, a code of UNIT.")
            .Resolve(context => context.Source.Figure.Measure.Unit);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ReleaseType>>>>("releases")
            .Description("Compared releases, oldest first, including withdrawn ones.")
            .Resolve(context => context.Source.Releases);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RevisionCellType>>>>("cells")
            .Description(
                "Values by year, then from the oldest release to the newest. A release that does not cover a year has no cell for it."
            )
            .Resolve(context => context.Source.Cells);
    }
}

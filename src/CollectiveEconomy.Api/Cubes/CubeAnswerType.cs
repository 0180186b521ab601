using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Cubes;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The answer of a cube in the schema.</summary>
internal sealed class CubeAnswerType : ObjectGraphType<CubeAnswer>
{
    public CubeAnswerType(Cube cube, MeasureFields measures)
    {
        Name = cube.TypeName("Answer");
        Description = cube.Summary;
        AddField(
            new FieldType
            {
                Name = CubeField.Cells,
                Description = "Cells ordered by `orderBy`, ties by `by`, parts before totals. With `firstPer`, group by group.",
                ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(new CellType(cube, measures)))),
                Resolver = new PureResolver<CubeAnswer>(answer => answer.Cells()),
            }
        );
        Field<NonNullGraphType<IntGraphType>>("cellCount")
            .Description("Total number of cells, including those outside the page.")
            .Resolve(context => context.Source.CellCount);
        Field<NonNullGraphType<GraphQLClrOutputTypeReference<PageInfo>>>("pageInfo")
            .Description("Pagination information.")
            .Resolve(context => context.Source.PageInfo);
        AddField(CitationField.Of());
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<AnswerNoteType>>>>("notes")
            .Description("Notes on the figures.")
            .Resolve(context => context.Source.Notes());
    }
}

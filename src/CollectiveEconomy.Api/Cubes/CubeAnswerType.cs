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
                Description =
                    "The cells in the order of `orderBy`; those that it leaves equal in the order of `by`, parts before their totals. With `firstPer` group by group.",
                ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(new CellType(cube, measures)))),
                Resolver = new PureResolver<CubeAnswer>(answer => answer.Cells()),
            }
        );
        Field<NonNullGraphType<IntGraphType>>("cellCount")
            .Description("Number of cells, with those before and after the page.")
            .Resolve(context => context.Source.CellCount);
        Field<NonNullGraphType<GraphQLClrOutputTypeReference<PageInfo>>>("pageInfo")
            .Description("Where the page stands among all cells.")
            .Resolve(context => context.Source.PageInfo);
        AddField(CitationField.Of());
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<AnswerNoteType>>>>("notes")
            .Description("What a reader of the figures must know.")
            .Resolve(context => context.Source.Notes());
    }
}

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
        if (cube.Populations is not null)
            Field<NonNullGraphType<PopulationType>>("population")
                .Description("Organisations that count, for every figure of every cell.")
                .Resolve(context => context.Source.Question.Population);
        Field<NonNullGraphType<IntGraphType>>("cellCount")
            .Description("Total number of cells, including those outside the page.")
            .Resolve(context => context.Source.CellCount);
        Field<NonNullGraphType<GraphQLClrOutputTypeReference<PageInfo>>>("pageInfo")
            .Description("Pagination information.")
            .Resolve(context => context.Source.PageInfo);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CubeMeasureType>>>>("measures")
            .Description("The measures of the response, with their units and definitions.")
            .Resolve(context => context.Source.Question.Named.Select(figure => figure.Measure).Distinct());
        AddField(CitationField.Of());
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<AnswerNoteType>>>>(CubeField.Notes)
            .Description("Notes on the figures.")
            .Resolve(context => context.Source.Notes());
    }
}

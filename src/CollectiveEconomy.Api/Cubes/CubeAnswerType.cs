using CollectiveEconomy.Statistics.Cubes;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The answer of a cube in the schema.</summary>
internal sealed class CubeAnswerType : ObjectGraphType<CubeAnswer>
{
    public CubeAnswerType(Cube cube)
    {
        Name = cube.TypeName("Answer");
        Description = cube.Summary;
        AddField(
            new FieldType
            {
                Name = CubeField.Cells,
                Description = "The cells in the order of `by`, parts before their totals.",
                ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(new CellType(cube)))),
                Resolver = new GraphQL.Resolvers.FuncFieldResolver<CubeAnswer, object?>(context =>
                    context.Source.Cells.Select(cell => new CellOfAnswer(context.Source, cell))
                ),
            }
        );
        Field<NonNullGraphType<IntGraphType>>("cellCount").Description("Number of cells.").Resolve(context => context.Source.Cells.Count);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<AnswerNoteType>>>>("notes")
            .Description("What a reader of the figures must know.")
            .Resolve(context => AnswerNote.On(context.Source.Question, context.Source.Release.Release));
    }
}

using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Queries;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>What a question asks of a figure of each cell of a cube.</summary>
internal sealed class HavingType : ConditionsType
{
    /// <summary>Name of the field with the figure.</summary>
    public const string Measure = "measure";

    public HavingType(Cube cube, FigureEnum figures)
    {
        Name = cube.TypeName("Having");
        Description =
            $"Filter on cells of `{cube.Name}` by a figure. At least one comparison is required, and all must hold; a figure that is null satisfies none. {NullIsRefused}";
        AddField(
            new FieldType
            {
                Name = Measure,
                Description = "Figure to compare; it need not be selected.",
                ResolvedType = new NonNullGraphType(figures),
            }
        );
        Field<FloatGraphType>(NameOf(Comparison.Eq)).Description("Equal to this value.");
        Field<FloatGraphType>(NameOf(Comparison.Gte)).Description("Greater than or equal to this value.");
        Field<FloatGraphType>(NameOf(Comparison.Lte)).Description("Less than or equal to this value.");
    }

    /// <summary>Name of the field of a comparison.</summary>
    public static string NameOf(Comparison comparison) => comparison.ToString().ToCamelCase();
}

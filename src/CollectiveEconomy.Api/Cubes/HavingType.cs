using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Queries;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>What a question asks of a figure of each cell of a cube.</summary>
internal sealed class HavingType : InputObjectGraphType
{
    /// <summary>Name of the field with the figure.</summary>
    public const string Measure = "measure";

    public HavingType(Cube cube, FigureEnum figures)
    {
        Name = cube.TypeName("Having");
        Description =
            $"Which cells of `{cube.Name}` are shown, by a figure of theirs. At least one comparison is given, and all that is given must hold; null fulfils nothing.";
        AddField(
            new FieldType
            {
                Name = Measure,
                Description = "The figure, selected or not.",
                ResolvedType = new NonNullGraphType(figures),
            }
        );
        Field<FloatGraphType>(NameOf(Comparison.Eq)).Description("Equals this.");
        Field<FloatGraphType>(NameOf(Comparison.Gte)).Description("Is this or more.");
        Field<FloatGraphType>(NameOf(Comparison.Lte)).Description("Is this or less.");
    }

    /// <summary>Name of the field of a comparison.</summary>
    public static string NameOf(Comparison comparison) => comparison.ToString().ToCamelCase();
}

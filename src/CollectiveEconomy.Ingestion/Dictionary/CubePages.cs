using System.Text;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Ingestion.Dictionary;

/// <summary>Cubes, with the columns of their tables.</summary>
internal static class CubePages
{
    private static readonly Documented Facts = new(typeof(Cube).Assembly);

    public static void Write(StringBuilder page)
    {
        page.Block("## Cubes")
            .Block(
                "For the public, a *protected* measure is computed from protected values and withheld when too few units contribute or one or two dominate; a *rounded* measure is a figure of swapped classes or a count of reports, and its counts are rounded at random to multiples of three. Definitions refer to columns of the cube's table."
            );
        foreach (var cube in Cube.All)
            Write(page, cube);
    }

    private static void Write(StringBuilder page, Cube cube)
    {
        page.Block($"### {cube.Name}").Block(Both(cube.SummaryIn));
        if (cube.NeverAddedOver is { } never)
            page.Block($"Members of `{never.Name}` are never counted together: put the dimension in `by`, or filter on one member.");
        page.Table(["dimension", "members", "in Vietnamese", "codes", "remarks"], cube.Dimensions.Select(Row))
            .Table(
                ["measure", "meaning", "in Vietnamese", "unit", "over years", "public sees", "definition", "statistics"],
                cube.Measures.Select(measure =>
                    (IReadOnlyList<string?>)
                        [
                            Markdown.Code(measure.Name),
                            measure.Summary,
                            measure.SummaryIn(Language.Vi),
                            measure.Unit,
                            Lower(measure.Accumulation),
                            Lower(measure.Access()),
                            Markdown.Code(measure.Formula(Language.En)),
                            string.Join(", ", measure.Statistics.Select(Lower)),
                        ]
                )
            )
            .Block($"Table `{cube.Name}.parquet`: {Facts.Summary(cube.Facts)}")
            .Table(
                ["column", "type", "null", "confidential", "meaning"],
                FactColumn
                    .Of(cube.Facts)
                    .Select(column =>
                        (IReadOnlyList<string?>)
                            [
                                Markdown.Code(column.Name),
                                column.JsonType,
                                column.IsNullable ? "yes" : "no",
                                column.IsConfidential ? "yes" : "no",
                                Facts.Summary(column.Property),
                            ]
                    )
            );
    }

    private static IReadOnlyList<string?> Row(Dimension dimension) =>
        [
            Markdown.Code(dimension.Name),
            dimension.Summary,
            dimension.SummaryIn(Language.Vi),
            dimension switch
            {
                AreaDimension area => string.Join(", ", Enum.GetValues<AreaSet>().Select(areas => Markdown.Code(area.CodelistIn(areas)))),
                CodeDimension coded => Markdown.Code(coded.CodelistIn(AreaSet.Areas2025)),
                FlagDimension => "true, false",
                YearDimension => "calendar years",
                _ => "whole numbers",
            },
            string.Join(
                "; ",
                new[]
                {
                    dimension.IsSensitive
                        ? "sensitive: the public sees counts of swapped classes by it, rounded at random to multiples of three, and no amounts"
                        : null,
                    dimension is ListDimension ? "a row may have several, so cells do not add up to the total" : null,
                    dimension is AreaDimension ? "in either area set" : null,
                }.OfType<string>()
            ),
        ];

    private static string Both(Func<Language, string> text) => $"{text(Language.En)} {text(Language.Vi)}";

    private static string Lower<TEnum>(TEnum member)
        where TEnum : struct, Enum => member.ToString().ToLowerInvariant();
}

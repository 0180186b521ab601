using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Benchmarks.Questions;

/// <summary>A question whose speed is measured: as a question, as GraphQL, and as anybody would write it in SQL.</summary>
/// <param name="Name">Its name in tables.</param>
/// <param name="Question">The question about some fields.</param>
/// <param name="Query">The same in GraphQL, with the variables <c>fields</c> and <c>first</c>.</param>
/// <param name="Sql">The same by hand over the true facts, with one list of fields.</param>
internal sealed record MeasuredQuestion(string Name, Func<IReadOnlyList<string>, CubeQuery> Question, string Query, string Sql)
{
    /// <summary>Total and mean revenue, members and profit by region and year.</summary>
    public static MeasuredQuestion Totals { get; } =
        new(
            "totals",
            fields =>
                Ask(
                    "cooperatives",
                    ["region", "year"],
                    [("revenue", Statistic.Total), ("revenue", Statistic.Mean), ("members", Statistic.Total), ("profit", Statistic.Total)],
                    fields
                ),
            """
            query Totals($fields: [String!], $first: Int) {
              statistics {
                cooperatives(by: [REGION, YEAR], where: { field: { in: $fields } }, first: $first) {
                  cells { region { code } year members revenue { total mean } profit { total } }
                }
              }
            }
            """,
            """
            SELECT "Region2025", "Year", CAST(SUM("Revenue" * "Weight") AS BIGINT), CAST(SUM("Weight") FILTER ("Revenue" IS NOT NULL) AS BIGINT),
              CAST(SUM("Members" * "Weight") AS BIGINT), CAST(SUM("Profit" * "Weight") AS BIGINT)
            FROM exact.cooperatives
            WHERE "Field" IN ({0})
            GROUP BY "Region2025", "Year"
            ORDER BY "Region2025", "Year"
            """
        );

    /// <summary>What models reached against where they began, by content area, region and year.</summary>
    public static MeasuredQuestion Outcomes { get; } =
        new(
            "outcomes",
            fields =>
                Ask(
                    "outcomes",
                    ["contentArea", "region", "year"],
                    [("actualToBaseline", Statistic.Value)],
                    fields,
                    new Pinned("indicator", "REVENUE")
                ),
            """
            query Outcomes($fields: [String!], $first: Int) {
              statistics {
                outcomes(by: [CONTENT_AREA, REGION, YEAR], where: { field: { in: $fields }, indicator: { eq: "REVENUE" } }, first: $first) {
                  cells { contentArea { code } region { code } year actualToBaseline { value } }
                }
              }
            }
            """,
            """
            SELECT area, "Region2025", "Year", CAST(SUM("Actual") FILTER ("Baseline" IS NOT NULL) AS BIGINT), CAST(SUM("Baseline") FILTER ("Actual" IS NOT NULL) AS BIGINT)
            FROM (SELECT *, UNNEST("ContentAreas") AS area FROM exact.outcomes)
            WHERE "Field" IN ({0}) AND "Indicator" = 'REVENUE'
            GROUP BY area, "Region2025", "Year"
            ORDER BY area, "Region2025", "Year"
            """
        );

    /// <summary>Median revenue by grade, age and high technology, which nothing added up before can answer.</summary>
    public static MeasuredQuestion Medians { get; } =
        new(
            "medians",
            fields => Ask("cooperatives", ["grade", "ageBand", "highTech"], [("revenue", Statistic.Median)], fields),
            """
            query Medians($fields: [String!], $first: Int) {
              statistics {
                cooperatives(by: [GRADE, AGE_BAND, HIGH_TECH], where: { field: { in: $fields } }, first: $first) {
                  cells { grade { code } ageBand { code } highTech revenue { median } }
                }
              }
            }
            """,
            """
            SELECT "Grade", "AgeBand", "IsHighTech", quantile_cont("Revenue", 0.5)
            FROM exact.cooperatives
            WHERE "Field" IN ({0})
            GROUP BY "Grade", "AgeBand", "IsHighTech"
            ORDER BY "Grade", "AgeBand", "IsHighTech"
            """
        );

    /// <summary>All that are measured.</summary>
    public static IReadOnlyList<MeasuredQuestion> All { get; } = [Totals, Outcomes, Medians];

    private static CubeQuery Ask(
        string name,
        string[] by,
        (string Measure, Statistic Statistic)[] figures,
        IReadOnlyList<string> fields,
        params Pinned[] pinned
    )
    {
        var cube = Cube.All.Single(cube => cube.Name == name);
        return new CubeQuery
        {
            Cube = cube,
            By = [.. by.Select(Dimension)],
            Figures =
            [
                .. figures.Select(figure => new Figure(cube.Measures.Single(measure => measure.Name == figure.Measure), figure.Statistic)),
            ],
            Where =
            [
                new Condition(Dimension("field"), Comparison.In, [.. fields]),
                .. pinned.Select(pin => new Condition(Dimension(pin.Dimension), Comparison.Eq, [pin.Member])),
            ],
        };

        Dimension Dimension(string name) => cube.Dimensions.Single(dimension => dimension.Name == name);
    }

    private sealed record Pinned(string Dimension, string Member);
}

using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

[Collection(SharedPublishedDemo.Name)]
public sealed class ProtectedFactsTests(PublishedDemo demo)
{
    public static TheoryData<string, string> Numbers() => Columns(column => column is { IsConfidential: true, IsNumber: true });

    public static TheoryData<string, string> Open() => Columns(column => !column.IsConfidential);

    public static TheoryData<string, string> Derived() => Columns(column => column is { IsConfidential: true, IsNumber: false });

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_confidential_number_keeps_null_zero_and_sign_and_never_its_value(string cube, string column)
    {
        var (e, p) = ($"e.\"{column}\"", $"p.\"{column}\"");
        Assert.True(demo.Number(cube, "count(*)", $"{e} <> 0") > 0);
        Assert.Equal(0, demo.Number(cube, "count(*)", $"({e} IS NULL) <> ({p} IS NULL)"));
        Assert.Equal(0, demo.Number(cube, "count(*)", $"sign({e}) <> sign({p})"));
        Assert.Equal(0, demo.Number(cube, "count(*)", $"{e} <> 0 AND {e} = {p}"));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Its_noise_is_the_same_in_all_years_and_between_a_tenth_and_a_quarter(string cube, string column)
    {
        // Scores that noise would lift above 100 go down by as much, so only the size of their noise is the same.
        var noise =
            column == "Score" ? $"abs(p.\"{column}\" - e.\"{column}\")" : $"(p.\"{column}\" - e.\"{column}\") * sign(e.\"{column}\")";
        var (least, most) = ($"({noise} - 1) / abs(e.\"{column}\")", $"({noise} + 1) / abs(e.\"{column}\")");
        var owner = cube == "outcomes" ? "e.\"CooperativeId\", e.\"Indicator\"" : "e.\"CooperativeId\"";
        Assert.Equal(0, demo.Rows(cube, $"max({least}) < min({most}) AS holds", $"e.\"{column}\" <> 0", owner));
        Assert.Equal(
            0,
            demo.Number(
                cube,
                "count(*)",
                $"abs(p.\"{column}\" - e.\"{column}\") NOT BETWEEN floor(0.1 * abs(e.\"{column}\")) AND ceil(0.25 * abs(e.\"{column}\")) + 1"
            )
        );
    }

    [Theory]
    [MemberData(nameof(Open))]
    public void What_is_not_confidential_is_the_same_in_both_tables(string cube, string column) =>
        Assert.Equal(0, demo.Number(cube, "count(*)", $"e.\"{column}\" IS DISTINCT FROM p.\"{column}\""));

    [Theory]
    [MemberData(nameof(Derived))]
    public void What_derives_from_confidential_numbers_derives_from_the_noisy_ones(string cube, string column)
    {
        Assert.True(demo.Number(cube, "count(*)", $"e.\"{column}\" IS DISTINCT FROM p.\"{column}\"") > 0);
        Assert.True(
            demo.Number(cube, "count(*)", $"e.\"{column}\" IS NOT DISTINCT FROM p.\"{column}\" AND p.\"{column}\" IS NOT NULL") > 0
        );
    }

    [Fact]
    public void A_noisy_score_stays_within_its_scale() =>
        Assert.Equal(
            0,
            demo.Number("cooperatives", "count(*)", "p.\"Score\" > 10000") + demo.Number("appraisals", "count(*)", "p.\"Score\" > 10000")
        );

    [Fact]
    public void Publishing_again_gives_the_same_tables_whole_and_all()
    {
        Assert.Equal(
            demo.First.Select(table => (table.Path, table.Hash, table.Rows)),
            demo.Second.Select(table => (table.Path, table.Hash, table.Rows))
        );
        Assert.All(demo.First, table => Assert.NotEqual(0, table.Rows));
        Assert.Equal(2 * Cube.All.Count + 1, demo.First.Count);
    }

    [Fact]
    public void Only_facts_that_can_be_protected_have_confidential_columns() =>
        Assert.All(
            Cube.All,
            cube =>
                Assert.Equal(
                    FactColumn.Of(cube.Facts).Any(column => column.IsConfidential),
                    cube.Facts.IsAssignableTo(typeof(IConfidentialFact))
                )
        );

    private static TheoryData<string, string> Columns(Predicate<FactColumn> isMeant)
    {
        var columns = new TheoryData<string, string>();
        foreach (var cube in Cube.All)
        foreach (var column in FactColumn.Of(cube.Facts))
            if (isMeant(column))
                columns.Add(cube.Name, column.Name);
        return columns;
    }
}

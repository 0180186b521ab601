using System.Globalization;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

[Collection(SharedPublishedDemo.Name)]
public sealed class ProtectedFactsTests(PublishedDemo demo)
{
    private const string Cooperatives = "cooperatives";

    private static readonly string[] Reported =
    [
        nameof(CooperativeFact.Members),
        nameof(CooperativeFact.WomenMembers),
        nameof(CooperativeFact.Workers),
        nameof(CooperativeFact.WomenWorkers),
        nameof(CooperativeFact.CharterCapital),
        nameof(CooperativeFact.Assets),
        nameof(CooperativeFact.Revenue),
        nameof(CooperativeFact.Profit),
        nameof(CooperativeFact.WorkerIncome),
        nameof(CooperativeFact.Score),
    ];

    // Keys measure nothing, and a change is what the protected values make it.
    private static readonly string[] NotMeasured =
    [
        nameof(CooperativeFact.RecordKey),
        nameof(FundingFact.ModelId),
        nameof(OutcomeFact.Change),
    ];

    public static TheoryData<string, string> Numbers() =>
        Columns(column => column is { IsConfidential: true, IsNumber: true } && !NotMeasured.Contains(column.Name));

    public static TheoryData<string, string> Open() => Columns(column => !column.IsConfidential);

    public static TheoryData<string, string> Classes() =>
        Columns(column =>
            column
                is {
                    IsConfidential: true,
                    IsNumber: false,
                    Name: not (
                        nameof(CooperativeFact.IsProvisional)
                        or nameof(CooperativeFact.IsEstimated)
                        or nameof(CooperativeFact.IsBreak)
                        or nameof(CooperativeFact.IsUnreliable)
                        or nameof(CooperativeFact.IsSuppressed)
                    )
                }
        );

    public static TheoryData<string, string, string> Scaled() =>
        new()
        {
            { Cooperatives, nameof(CooperativeFact.Members), Concept.Members.Name },
            { Cooperatives, nameof(CooperativeFact.WomenMembers), Concept.Members.Name },
            { Cooperatives, nameof(CooperativeFact.Workers), Concept.Workers.Name },
            { Cooperatives, nameof(CooperativeFact.CharterCapital), Concept.CharterCapital.Name },
            { Cooperatives, nameof(CooperativeFact.Assets), Concept.Assets.Name },
            { Cooperatives, nameof(CooperativeFact.Revenue), Concept.Revenue.Name },
            { Cooperatives, nameof(CooperativeFact.Profit), Concept.Profit.Name },
            { Cooperatives, nameof(CooperativeFact.WorkerIncome), Concept.WorkerIncome.Name },
            { Cooperatives, nameof(CooperativeFact.Score), Concept.AssessmentScore.Name },
            { "appraisals", nameof(AppraisalFact.Score), Concept.AppraisalScore.Name },
            { "funding", nameof(FundingFact.Pledged), Concept.Counterpart.Name },
            { "funding", nameof(FundingFact.Paid), Concept.Counterpart.Name },
            { "funding", nameof(FundingFact.Loans), Concept.Loan.Name },
            { "production", nameof(ProductionFact.Area), Concept.Area.Name },
            { "production", nameof(ProductionFact.ContractedVolume), Concept.Volume.Name },
            { "production", nameof(ProductionFact.Value), Concept.ProductionValue.Name },
        };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_confidential_number_is_never_what_it_was(string cube, string column)
    {
        var (e, p) = ($"e.\"{column}\"", $"p.\"{column}\"");
        Assert.True(demo.Number(cube, "count(*)", $"{e} <> {p}") > 0);
        Assert.Equal(0, demo.Number(cube, "count(*)", $"{e} = {p}"));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Where_there_is_none_there_is_none_for_the_public_except_of_who_is_told_to_have_reported(string cube, string column)
    {
        var moved = demo.Number(cube, "count(*)", $"(e.\"{column}\" IS NULL) <> (p.\"{column}\" IS NULL)");
        Assert.Equal(cube == Cooperatives, moved > 0);
    }

    [Theory]
    [MemberData(nameof(Scaled))]
    public void It_lies_as_far_off_as_its_scale_says_and_in_one_direction_in_all_years(string cube, string column, string concept)
    {
        var scale = ScaleOf(concept);
        var (e, moved) = ($"e.\"{column}\"", $"(p.\"{column}\" - e.\"{column}\")");
        var magnitude = scale.IsProportional ? $"greatest(abs({e}), {scale.Floor})" : $"{scale.Floor}";
        // Half of the last of three digits is a two-hundredth of the magnitude at the most; half of a person may be more.
        var rounding = $"greatest({Number(0.5001)}, {Number(0.005001)} * {magnitude})";
        Assert.Equal(
            0,
            demo.Number(
                cube,
                "count(*)",
                $"abs({moved}) NOT BETWEEN {Number(scale.Nearest)} * {magnitude} - {rounding} AND {Number(scale.Farthest)} * {magnitude} + {rounding}"
            )
        );
        Assert.Equal(
            0,
            demo.Rows(cube, $"min(sign({moved})) = max(sign({moved})) AS holds", $"{moved} IS NOT NULL", "e.\"CooperativeId\"")
        );
    }

    [Theory]
    [MemberData(nameof(Open))]
    public void What_is_not_confidential_is_the_same_in_both_tables(string cube, string column) =>
        Assert.Equal(0, demo.Number(cube, "count(*)", $"e.\"{column}\" IS DISTINCT FROM p.\"{column}\""));

    [Theory]
    [MemberData(nameof(Classes))]
    public void Classes_are_those_of_others_now_and_then(string cube, string column)
    {
        Assert.True(demo.Number(cube, "count(*)", $"e.\"{column}\" IS DISTINCT FROM p.\"{column}\"") > 0);
        Assert.True(
            demo.Number(cube, "count(*)", $"e.\"{column}\" IS NOT DISTINCT FROM p.\"{column}\" AND p.\"{column}\" IS NOT NULL") > 0
        );
    }

    [Theory]
    [InlineData(Cooperatives, nameof(CooperativeFact.SizeByMembers), "e.\"Year\"")]
    [InlineData(Cooperatives, nameof(CooperativeFact.SizeByCapital), "e.\"Year\"")]
    [InlineData(Cooperatives, nameof(CooperativeFact.SizeByDecree113), "e.\"Year\"")]
    [InlineData(Cooperatives, nameof(CooperativeFact.Grade), "e.\"Year\"")]
    [InlineData(Cooperatives, nameof(CooperativeFact.IsGoodOrFair), "e.\"Year\"")]
    [InlineData(Cooperatives, nameof(CooperativeFact.IsChainLinked), "e.\"Year\"")]
    [InlineData(Cooperatives, nameof(CooperativeFact.IsHighTech), "e.\"Year\"")]
    [InlineData("outcomes", nameof(OutcomeFact.MeetsTarget), "true")]
    public void As_many_have_each_class_in_the_whole_country_and_year(string cube, string column, string groupedBy) =>
        // Lists of values in their order are the same exactly if as many rows have each.
        Assert.Equal(0, demo.Rows(cube, $"list_sort(list(e.\"{column}\")) = list_sort(list(p.\"{column}\")) AS holds", "true", groupedBy));

    [Theory]
    [InlineData(nameof(FundingFact.ModelId), nameof(FundingFact.IsBelowPledge))]
    [InlineData(nameof(FundingFact.LoanId), nameof(FundingFact.MeetsConditions))]
    [InlineData(nameof(FundingFact.LoanId), nameof(FundingFact.TellsConditions))]
    public void As_many_models_are_below_their_pledge_and_as_many_loans_meet_their_conditions(string key, string flag) =>
        Assert.Equal(
            demo.Number("funding", $"count(DISTINCT e.\"{key}\")", $"e.\"{flag}\""),
            demo.Number("funding", $"count(DISTINCT e.\"{key}\")", $"p.\"{flag}\"")
        );

    [Fact]
    public void As_many_report_in_each_region_field_form_and_year_and_some_are_others()
    {
        var (e, p) = (HasReported("e"), HasReported("p"));
        Assert.Equal(
            0,
            demo.Rows(
                Cooperatives,
                $"count(*) FILTER ({e}) = count(*) FILTER ({p}) AS holds",
                "true",
                "e.\"Year\", e.\"Region2025\", e.\"Field\", e.\"LegalForm\""
            )
        );
        var (moved, silent) = (
            demo.Number(Cooperatives, "count(*)", $"NOT {e} AND {p}"),
            demo.Number(Cooperatives, "count(*)", $"NOT {e}")
        );
        Assert.InRange(moved / (double)silent, 0.05, 0.25);
    }

    [Fact]
    public void A_change_is_that_of_the_protected_values() =>
        Assert.Equal(0, demo.Number("outcomes", "count(*)", "p.\"Change\" IS DISTINCT FROM p.\"Actual\" - p.\"Baseline\""));

    [Fact]
    public void Only_the_public_has_keys_for_rounding_and_no_two_rows_share_one() =>
        Assert.All(
            Cube.All.Where(cube => FactProtections.Of(cube.Facts) is not null),
            cube =>
            {
                Assert.Equal(0, demo.Number(cube.Name, "count(*)", "e.\"RecordKey\" <> 0"));
                var (rows, keys) = (demo.Number(cube.Name, "count(*)"), demo.Number(cube.Name, "count(DISTINCT p.\"RecordKey\")"));
                // A few meet by chance among two thousand million.
                Assert.InRange(keys, rows - 20, rows);
            }
        );

    [Fact]
    public void Every_organisation_that_reported_something_has_one_draw_of_it()
    {
        var draws = demo.PermanentDraws();
        Assert.Equal(draws.Count, draws.DistinctBy(draw => (draw.Concept, draw.CooperativeId)).Count());
        Assert.All(draws, draw => Assert.InRange(Math.Abs(draw.Step), 1, PermanentDraws.Steps));
        Assert.Equal(
            demo.Number("production", "count(DISTINCT e.\"CooperativeId\")", "coalesce(e.\"Area\", e.\"CertifiedArea\") IS NOT NULL"),
            draws.Count(draw => draw.Concept == Concept.Area.Name)
        );
    }

    [Fact]
    public void Publishing_again_gives_the_same_tables_whole_and_all()
    {
        Assert.Equal(
            demo.First.Select(table => (table.Path, table.Hash, table.Rows)),
            demo.Second.Select(table => (table.Path, table.Hash, table.Rows))
        );
        Assert.All(demo.First, table => Assert.NotEqual(0, table.Rows));
        // The two of each cube, codes and noise.
        Assert.Equal(2 * Cube.All.Count + 2, demo.First.Count);
    }

    private static string HasReported(string table) =>
        $"(coalesce({string.Join(", ", Reported.Select(column => $"{table}.\"{column}\""))}) IS NOT NULL)";

    private static string Number(double number) => $"CAST({number.ToString(CultureInfo.InvariantCulture)} AS DOUBLE)";

    private static NoiseScale ScaleOf(string concept) =>
        typeof(Concept)
            .GetProperties()
            .Where(property => property.PropertyType == typeof(Concept))
            .Select(property => (Concept)property.GetValue(null)!)
            .Single(one => one.Name == concept)
            .Scale;

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

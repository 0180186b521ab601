using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes.Queries;
using static CollectiveEconomy.Statistics.Tests.Cubes.Asking;

namespace CollectiveEconomy.Statistics.Tests.Cubes.Queries;

public sealed class QueryChecksTests
{
    private static readonly Condition In2024 = Where("year", Comparison.Eq, 2024);

    public static TheoryData<CubeQuery> GoodQuestions { get; } =
        new(
            Question("year", "members"),
            Question("region field", "organisations", In2024),
            Question("field", "members", Where("year", Comparison.Gte, 2024), Where("year", Comparison.Lte, 2024)),
            Question("year", "members", Where("year", Comparison.In, 2016, 2025), Where("field", Comparison.NotIn, "AGRI")),
            Question("year", "members", Where("supported", Comparison.Eq, true), Where("field", Comparison.In)),
            Question("year", "members", Where("province", Comparison.Eq, "02")) with
            {
                Areas = AreaSet.AreasBefore2025,
            },
            Question("year region province field legalForm ageBand", "members"),
            Question("field", "")
        );

    [Theory]
    [MemberData(nameof(GoodQuestions))]
    public void A_good_question_has_no_fault(CubeQuery question) => Assert.Empty(FaultsOf(question));

    [Fact]
    public void No_dimension_is_a_fault_that_names_them_all()
    {
        var fault = Only(Question("", "members", In2024));
        Assert.Equal("BY_EMPTY", fault.Code);
        Assert.Equal(
            "'by' names no dimension; choose at least one of year, region, province, field, legalForm, vsicSection, serviceType, sizeByMembers, sizeByCapital, sizeByDecree113, grade, ageBand, supported, everSupported, yearsSinceSupport, chainLinked, highTech.",
            fault.Message.En
        );
    }

    [Fact]
    public void A_dimension_named_twice_is_a_fault() =>
        Assert.Equal(
            new QueryFault(
                "BY_REPEATED",
                new("'by' nêu một chiều hai lần; hãy nêu mỗi chiều một lần.", "'by' names a dimension twice; name each once.")
            ),
            Only(Question("year field year", "members"))
        );

    [Fact]
    public void More_dimensions_than_one_question_holds_are_a_fault() =>
        Assert.Equal(
            new QueryFault("BY_TOO_LONG", new("'by' nêu 7 chiều; tối đa là 6.", "'by' names 7 dimensions; the maximum is 6.")),
            Only(Question("year region province field legalForm ageBand supported", "members"))
        );

    [Fact]
    public void A_stock_without_a_year_is_a_fault_that_says_how_to_ask() =>
        Assert.Equal(
            new QueryFault(
                "STOCK_NEEDS_YEAR",
                new(
                    "'members' là số thời điểm, không bao giờ cộng qua các năm; hãy đưa YEAR vào 'by' hoặc lọc theo một năm, như where: { year: { eq: 2024 } }.",
                    "'members' is a stock, which is never added over years; put YEAR in 'by' or filter on one year, as in where: { year: { eq: 2024 } }."
                )
            ),
            Only(Question("field", "members", Where("year", Comparison.Gte, 2023)))
        );

    [Fact]
    public void A_flow_needs_no_year() => Assert.Empty(FaultsOf(Question("field", "revenue")));

    [Theory]
    [InlineData(2015)]
    [InlineData(2026)]
    public void A_year_that_the_release_does_not_cover_is_a_fault(int year) =>
        Assert.Equal(
            new QueryFault(
                "YEAR_OUT_OF_RANGE",
                new(
                    $"Đợt công bố không có năm {year}; đợt này có các năm 2016 đến 2025.",
                    $"The release has no year {year}; it covers 2016 to 2025."
                )
            ),
            Only(Question("year", "members", Where("year", Comparison.NotIn, 2020, year)))
        );

    [Fact]
    public void A_code_that_is_in_no_list_is_a_fault_that_names_the_nearest() =>
        Assert.Equal(
            new QueryFault(
                "UNKNOWN_CODE",
                new(
                    "field: 'AGR' không có trong HTX_FIELD_VCA; các mã gần nhất là 'AGRI'.",
                    "field: 'AGR' is not in HTX_FIELD_VCA; the nearest codes are 'AGRI'."
                )
            ),
            Only(Question("year", "members", Where("field", Comparison.In, "AGRI", "AGR")))
        );

    [Fact]
    public void A_code_of_the_other_area_set_is_a_fault() =>
        Assert.Equal(
            new QueryFault(
                "UNKNOWN_CODE",
                new(
                    "province: '02' không có trong PROVINCE_AREAS_2025; Hà Giang (02/63) nay thuộc '08' (Tuyên Quang).",
                    "province: '02' is not in PROVINCE_AREAS_2025; Ha Giang (02/63) is now part of '08' (Tuyen Quang)."
                )
            ),
            Only(Question("year", "members", Where("province", Comparison.Eq, "02")))
        );

    [Fact]
    public void Only_the_beginning_of_a_long_value_is_repeated()
    {
        var message = Only(Question("year", "members", Where("field", Comparison.Eq, new string('x', 5000)))).Message.En;
        Assert.StartsWith($"field: '{new string('x', 40)}…' is not in", message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 40, 200);
    }

    [Fact]
    public void A_list_without_codes_is_told_without_nearest_ones() =>
        Assert.Equal(
            "legalForm: 'UNION' is not in LEGAL_FORM, which has no codes.",
            Only(Question("year", "members", Where("legalForm", Comparison.Eq, "UNION"))).Message.En
        );

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        var question = Question(
            "field field",
            "members",
            Where("year", Comparison.Gte, 1900),
            Where("field", Comparison.In, "X1", "X2"),
            Where("year", Comparison.Lte, 2100)
        );
        Assert.Equal(
            ["BY_REPEATED", "STOCK_NEEDS_YEAR", "YEAR_OUT_OF_RANGE", "UNKNOWN_CODE", "UNKNOWN_CODE", "YEAR_OUT_OF_RANGE"],
            FaultsOf(question).Select(fault => fault.Code)
        );
        Assert.Equal(string.Join(' ', FaultsOf(question).Select(fault => fault.Message.En)), new QueryRefused(FaultsOf(question)).Message);
    }

    private static QueryFault Only(CubeQuery question) => Assert.Single(FaultsOf(question));

    private static IReadOnlyList<QueryFault> FaultsOf(CubeQuery question) =>
        QueryChecks.FaultsOf(
            question,
            2016,
            2025,
            codelist =>
                codelist switch
                {
                    "HTX_FIELD_VCA" => ["AGRI", "TRD", "IND"],
                    "PROVINCE_AREAS_2025" => ["01", "24"],
                    "PROVINCE_AREAS_BEFORE_2025" => ["01", "02"],
                    _ => [],
                }
        );
}

using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Releases;
using static CollectiveEconomy.Statistics.Tests.Cubes.Asking;

namespace CollectiveEconomy.Statistics.Tests.Cubes.Answers;

public sealed class AnswerNoteTests
{
    // Every answer about organisations has it.
    private const string PopulationNote = "POPULATION";

    private static readonly Condition To2024 = Where("year", Comparison.Lte, 2024);

    [Theory]
    [InlineData(true, "SYNTHETIC")]
    [InlineData(false, "")]
    public void Synthetic_data_are_called_so(bool isSynthetic, string codes) =>
        Assert.Equal(codes, Notes(Question("year", "workers"), Release(isSynthetic)));

    [Fact]
    public void New_areas_before_their_time_are_called_harmonised()
    {
        Assert.Equal("HARMONISED_AREAS", Notes(Question("year region", "workers", To2024)));
        Assert.Equal("HARMONISED_AREAS", Notes(Question("year", "workers", To2024, Where("province", Comparison.Eq, "01"))));
    }

    [Fact]
    public void New_areas_in_their_own_time_and_old_areas_need_no_note()
    {
        Assert.Equal("", Notes(Question("year region", "workers", Where("year", Comparison.Gte, 2025))));
        Assert.Equal("", Notes(Question("year region", "workers", To2024) with { Areas = AreaSet.AreasBefore2025 }));
        Assert.Equal("", Notes(Question("year region", "workers"), Release() with { FirstYear = 2025 }));
    }

    [Fact]
    public void Areas_on_both_sides_of_their_new_order_are_a_break()
    {
        Assert.Equal("HARMONISED_AREAS AREAS_BREAK_2025", Notes(Question("year region", "workers")));
        Assert.Equal("AREAS_BREAK_2025", Notes(Question("year region", "workers") with { Areas = AreaSet.AreasBefore2025 }));
        Assert.Equal("", Notes(Question("year field", "workers")));
    }

    [Theory]
    [InlineData("members")]
    [InlineData("womenMembers")]
    public void Members_from_the_new_law_on_are_another_figure(string measure)
    {
        Assert.Equal("MEMBERS_BREAK_2024", Notes(Question("year", measure)));
        Assert.Equal("", Notes(Question("year", measure, Where("year", Comparison.Lte, 2023))));
    }

    [Theory]
    [InlineData("year", "revenueTotal", "PROTECTED_NOISE")]
    [InlineData("year", "profitMargin", "PROTECTED_NOISE")]
    [InlineData("year", "workersTotal", "PROTECTED_NOISE")]
    [InlineData("year", "revenueObservations", "PROTECTED_NOISE EXCHANGED_CLASSES")]
    [InlineData("year grade", "cooperatives", "EXCHANGED_CLASSES")]
    [InlineData("year", "shareGoodOrFairOfGraded", "EXCHANGED_CLASSES")]
    [InlineData("year", "cooperatives", "")]
    public void The_public_is_told_of_the_noise_where_there_is_some(string by, string figure, string codes)
    {
        Assert.Equal(codes, Notes(Question(by, figure, To2024), access: AccessClass.Protected));
        Assert.Equal("", Notes(Question(by, figure, To2024), access: AccessClass.Exact));
    }

    [Fact]
    public void A_filter_on_classes_brings_exchanged_ones_and_an_order_by_an_amount_brings_noise()
    {
        Assert.Equal(
            "EXCHANGED_CLASSES",
            Notes(Question("year", "cooperatives", To2024, Where("grade", Comparison.Eq, "GOOD")), access: AccessClass.Protected)
        );
        Assert.Equal(
            "PROTECTED_NOISE",
            Notes(
                Question("year", "cooperatives") with
                {
                    OrderBy = [new FigureOrder(Figure("revenueTotal"), IsDescending: true)],
                },
                access: AccessClass.Protected
            )
        );
    }

    [Theory]
    [InlineData("year grade", "cooperatives", "SCHEME_NOT_STATED")]
    [InlineData("year", "shareGoodOrFairOfGraded", "SCHEME_NOT_STATED")]
    [InlineData("year vsicSection", "cooperatives", "SCHEME_ENDED")]
    [InlineData("year serviceType", "cooperatives", "SCHEME_ENDED")]
    [InlineData("year grade vsicSection", "cooperatives", "SCHEME_NOT_STATED SCHEME_ENDED")]
    [InlineData("year field", "cooperatives", "")]
    public void Codes_of_a_list_that_ended_in_a_year_are_said_to_have_ended(string by, string figure, string codes)
    {
        Assert.Equal(codes, Notes(Question(by, figure)));
        Assert.Equal("", Notes(Question(by, figure, To2024)));
    }

    [Fact]
    public void A_filter_by_a_list_that_ended_names_the_list_and_the_law()
    {
        var question = Question("year", "cooperatives", Where("vsicSection", Comparison.Eq, "L"));
        var note = Assert.Single(
            AnswerNote.On(question, Release(), [Cell(question)], AccessClass.Exact),
            one => one.Code == "SCHEME_ENDED"
        );
        Assert.Contains("VSIC2018_SECTION until 2025-11-14 (Decision 36/2025/QĐ-TTg)", note.TextEn, StringComparison.Ordinal);
        Assert.Contains("VSIC2018_SECTION đến 14/11/2025 (Quyết định 36/2025/QĐ-TTg)", note.TextVi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ObservationStatus.Q, "WITHHELD")]
    [InlineData(ObservationStatus.P, "PROVISIONAL")]
    [InlineData(ObservationStatus.A, "")]
    [InlineData(ObservationStatus.O, "")]
    [InlineData(ObservationStatus.U, "FEW_OBSERVATIONS")]
    public void A_status_that_some_figure_has_is_explained(ObservationStatus status, string codes) =>
        Assert.Equal(codes, Notes(Question("year", "workers revenueTotal"), null, AccessClass.Exact, ObservationStatus.A, status));

    [Theory]
    [InlineData(Population.Cooperatives, "All figures are of cooperatives and people's credit funds;")]
    [InlineData(Population.AllOrganisations, "Figures are of organisations of every legal form")]
    public void The_population_is_always_named(Population population, string text) =>
        Assert.StartsWith(
            text,
            Assert.Single(All(Question("year", "workers") with { Population = population }), note => note.Code == PopulationNote).TextEn,
            StringComparison.Ordinal
        );

    [Fact]
    public void Cooperatives_alone_have_no_groups_that_would_need_weights() =>
        Assert.Equal("", Notes(Question("year", "workersMedian") with { Population = Population.Cooperatives }));

    [Fact]
    public void Members_as_an_outcome_of_models_are_another_figure_too()
    {
        var outcomes = Cube.All.Single(cube => cube.Name == "outcomes");
        var indicator = outcomes.NeverAddedOver!;
        CubeQuery Of(string code) =>
            new()
            {
                Cube = outcomes,
                By = [outcomes.Dimensions.Single(dimension => dimension.Name == "year")],
                Where = [new Condition(indicator, Comparison.Eq, [code])],
                Figures = [],
            };
        Assert.Equal("MEMBERS_BREAK_2024", Notes(Of("MEMBERS")));
        Assert.Equal("", Notes(Of("REVENUE")));
    }

    [Theory]
    [InlineData("24", "CODE_CHANGED_MEANING")]
    [InlineData("01", "")]
    public void Codes_with_two_meanings_are_pointed_out(string province, string codes) =>
        Assert.Equal(
            codes,
            Notes(Question("year", "workers", Where("year", Comparison.Gte, 2025), Where("province", Comparison.Eq, province)))
        );

    [Fact]
    public void The_range_of_response_is_named()
    {
        var question = Question("year", "workersTotal");
        question = question with { Noted = NonResponse.FiguresOf(question) };
        var note = Assert.Single(
            AnswerNote.On(question, Release(), [Counted(question, 14, 20), Counted(question, 19, 20)], AccessClass.Exact),
            note => note.Code == "NON_RESPONSE"
        );
        Assert.StartsWith(
            "Of the existing organisations, 70–95 % reported workers, depending on the cell",
            note.TextEn,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Lists_do_not_add_up()
    {
        var models = Cube.All.Single(cube => cube.Name == "models");
        var question = new CubeQuery
        {
            Cube = models,
            By = [models.Dimensions.Single(dimension => dimension.Name == "product")],
            Figures = [],
        };
        Assert.Equal("LIST_DIMENSION", Notes(question));
        Assert.Equal("", Notes(question with { By = [models.Dimensions.Single(dimension => dimension.Name == "programme")] }));
    }

    [Theory]
    [InlineData("workersMedian")]
    [InlineData("workersP10")]
    [InlineData("workersP90")]
    public void Quantiles_count_groups_once(string figure)
    {
        Assert.Equal("QUANTILES_UNWEIGHTED", Notes(Question("year", figure)));
        Assert.Equal("QUANTILES_UNWEIGHTED", Notes(Question("year", figure, Where("legalForm", Comparison.In, "GROUP", "UNION"))));
        Assert.Equal("QUANTILES_UNWEIGHTED", Notes(Question("year", figure, Where("legalForm", Comparison.NotIn, "UNION"))));
        Assert.Equal("", Notes(Question("year", figure, Where("legalForm", Comparison.Eq, "COOPERATIVE"))));
        Assert.Equal("", Notes(Question("year", figure, Where("legalForm", Comparison.NotIn, "GROUP"))));
        Assert.Equal("", Notes(Question("year", "workersMean")));
    }

    [Fact]
    public void Notes_stand_in_one_order_and_in_both_languages()
    {
        var question = Question("year region", "members revenueMedian");
        IReadOnlyList<CubeCell> cells = [Cell(question, ObservationStatus.P, ObservationStatus.Q)];
        var notes = AnswerNote.On(question, Release(isSynthetic: true), cells, AccessClass.Protected);
        Assert.Equal(
            [
                "SYNTHETIC",
                "POPULATION",
                "PROTECTED_NOISE",
                "WITHHELD",
                "PROVISIONAL",
                "HARMONISED_AREAS",
                "AREAS_BREAK_2025",
                "MEMBERS_BREAK_2024",
                "QUANTILES_UNWEIGHTED",
            ],
            notes.Select(note => note.Code)
        );
        Assert.All(notes, note => Assert.Equal((note.TextVi, note.TextEn), (note.Text(Language.Vi), note.Text(Language.En))));
        Assert.All(notes, note => Assert.NotEqual(note.TextVi, note.TextEn));
    }

    private static string Notes(
        CubeQuery question,
        Release? release = null,
        AccessClass access = AccessClass.Exact,
        params ObservationStatus[] statuses
    ) => string.Join(' ', All(question, release, access, statuses).Select(note => note.Code).Where(code => code != PopulationNote));

    private static IReadOnlyList<AnswerNote> All(
        CubeQuery question,
        Release? release = null,
        AccessClass access = AccessClass.Exact,
        params ObservationStatus[] statuses
    ) => AnswerNote.On(question, release ?? Release(), [Cell(question, statuses)], access);

    private static CubeCell Cell(CubeQuery question, params ObservationStatus[] statuses) =>
        new(question, [], [.. statuses.Select(status => new MeasureAnswer(status, null, []))], 0);

    private static CubeCell Counted(CubeQuery question, int reported, int existing) =>
        new(
            question,
            [2024],
            [
                new MeasureAnswer(ObservationStatus.A, null, [(Statistic.Total, 1), (Statistic.Observations, reported)]),
                new MeasureAnswer(ObservationStatus.A, null, [(Statistic.Value, existing)]),
            ],
            0
        );

    private static Release Release(bool isSynthetic = false) =>
        new()
        {
            Id = new ReleaseId(2026, 1),
            PublishedAt = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero),
            IsSynthetic = isSynthetic,
            FirstYear = 2016,
            LastYear = 2025,
            Previous = null,
            Notes = null,
            PlatformVersion = "0.1.0",
        };
}

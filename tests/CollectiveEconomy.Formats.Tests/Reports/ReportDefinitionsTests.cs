using System.Text.Json;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Reports;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Formats.Tests.Reports;

/// <summary>What holds of every file of <c>schema/reports</c>.</summary>
public sealed class ReportDefinitionsTests
{
    private static readonly ReportYear Year = new(2025, 2016);

    public static TheoryData<string, string> Parts
    {
        get
        {
            var parts = new TheoryData<string, string>();
            foreach (var report in ReportDefinitions.All)
            foreach (var sheet in report.Sheets)
                parts.Add(report.Id, sheet.Id);
            return parts;
        }
    }

    [Fact]
    public void Each_file_is_a_report_of_its_name()
    {
        Assert.Equal(
            ["annual", "counterpart-and-loans", "key-products", "targets", "value-chain-programme"],
            ReportDefinitions.All.Select(report => report.Id)
        );
        Assert.All(ReportDefinitions.All, report => Assert.NotNull(ReportDefinitions.Find(report.Id)));
        Assert.All(ReportDefinitions.All, report => Assert.Equal(report.Sheets.Count, report.Sheets.DistinctBy(sheet => sheet.Id).Count()));
        Assert.All(ReportDefinitions.All, report => Assert.Equal([new ReportParameter(ReportYear.Name, "LAST_YEAR")], report.Parameters));
        Assert.All(
            ReportDefinitions.All,
            report => Assert.True(report.Version > 0 && report.TitleVi.Length > 0 && report.TitleEn.Length > 0)
        );
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_question_is_valid_and_every_text_has_both_languages(string report, string id)
    {
        var sheet = SheetOf(report, id);
        var asked = ReportQuestion.Of(sheet, Year);
        MixedPopulations.Refuse(asked.Question);
        Assert.All(QueryChecks.FaultsOf(asked.Question, 2016, 2025, _ => []), fault => Assert.Equal("UNKNOWN_CODE", fault.Code));
        Assert.NotEqual(sheet.TitleVi, sheet.TitleEn);
        Assert.Equal(sheet.NotesVi.Count, sheet.NotesEn.Count);
        Assert.DoesNotContain('{', Year.In(sheet.TitleVi + sheet.TitleEn + string.Concat(sheet.NotesVi.Concat(sheet.NotesEn))));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_column_of_a_chart_exists_and_its_figures_have_one_unit(string report, string id)
    {
        var sheet = SheetOf(report, id);
        if (sheet.Chart is not { } chart)
            return;
        var asked = ReportQuestion.Of(sheet, Year);
        var kept = asked.Question.By.Where(dimension => dimension != asked.Pivot).ToList();
        // The rows that a chart shows are those before the totals, which come last for one dimension only.
        Assert.Single(kept);
        Assert.Equal(kept[0] is CodeDimension ? $"{kept[0].ColumnName()}_name" : kept[0].ColumnName(), chart.Category);
        Assert.NotEmpty(chart.Values);
        var figures = chart.Values.Select(value => FigureOf(asked, value)).ToList();
        Assert.Single(figures.Select(figure => figure.Statistic == Statistic.Observations ? "COUNT" : figure.Measure.Unit).Distinct());
    }

    [Fact]
    public void A_part_of_a_definition_that_means_nothing_is_refused()
    {
        using var json = new MemoryStream(
            """{"id":"a","version":1,"titleVi":"a","titleEn":"b","parameters":[],"sheets":[],"sheet":[]}"""u8.ToArray()
        );
        Assert.Throws<JsonException>(() => ReportDefinition.Read(json));
        var sheet = new ReportSheet
        {
            Id = "a",
            TitleVi = "a",
            TitleEn = "b",
            Question = new Dictionary<string, string>
            {
                ["cube"] = "cooperatives",
                ["by"] = "year",
                ["measures"] = "members",
                ["release"] = "2026.1",
            },
        };
        Assert.Equal("release", Assert.Throws<ParameterInvalid>(() => ReportQuestion.Of(sheet, Year)).Parameter);
    }

    [Theory]
    [InlineData("year:{year}", "year:2018")]
    [InlineData("{year-1} {year-1}", "2017 2017")]
    [InlineData("year:{year-7}..{year}", "year:2016..2018")]
    public void Years_are_filled_in_and_none_is_before_the_release(string text, string expected) =>
        Assert.Equal(expected, new ReportYear(2018, 2016).In(text));

    private static ReportSheet SheetOf(string report, string id) => ReportDefinitions.Find(report).Sheets.Single(sheet => sheet.Id == id);

    private static Figure FigureOf(DataQuestion asked, string column) =>
        asked.Question.Figures.Single(figure =>
            asked.Pivot is null ? figure.ColumnName() == column : column.StartsWith(figure.ColumnName() + "_", StringComparison.Ordinal)
        );
}

using System.Text.Json;

namespace CollectiveEconomy.Api.Tests.Questions;

/// <summary>What passed over the desks of support units.</summary>
[Collection(nameof(FixedPlatform))]
public sealed class FileQuestionsTests(FixedPlatform platform)
{
    [Fact]
    public async Task Days_that_units_take_to_decide_count_files_that_are_open_at_the_end_of_the_release()
    {
        var cells = (await platform.AskAsync("days-to-decision")).Cells("appraisals");
        Assert.Equal(
            [
                // Decided after 50 and 100 days, open for 91: two thirds are open beyond day 50, none beyond day 100.
                "VCA_STE 3 100 100 3 50",
                // 10, 20, 30, 40: half are decided by day 20; three of four approved.
                "ALLIANCE_08 4 20 40 4 75",
                // Open: one is decided after the end of the release, and so is not decided in it.
                "ALLIANCE_01 1 - - 1 -",
                "ALLIANCE_80 1 - - 1 -",
            ],
            cells.Select(cell =>
                $"{cell.Text("unit.code")} {cell.Text("proposals")} {cell.Text("daysToDecision.median")} {cell.Text("daysToDecision.p90")} {cell.Text("daysToDecision.observations")} {cell.Text("acceptanceRate.value")}"
            )
        );
    }

    [Fact]
    public async Task Difficulties_for_each_hundred_models_in_support_by_programme_and_type()
    {
        var cells = (await platform.AskAsync("difficulties-per-100-models")).Cells("difficulties");
        Assert.Equal(
            [
                // Three models in support. Severities of 3; of 4 and 2.
                "P2018_2020 SLOW_APPRAISAL 1 3 33.33 3",
                "P2018_2020 COUNTERPART_SHORTFALL 2 3 66.67 3",
                "P2018_2020 - 3 3 100 3",
                // Five: one has not begun.
                "P2021_2025 MANAGER_CAPACITY 2 5 40 2.5",
                "P2021_2025 COUNTERPART_SHORTFALL 1 5 20 5",
                "P2021_2025 - 3 5 60 3.33",
                // What concerns units as such is of no programme and no model.
                "- PROVIDER_CAPACITY 1 0 - 4",
                "- SLOW_APPRAISAL 1 0 - 1",
                "- - 2 0 - 2.5",
                // All programmes: 3 of the counterpart for 8 models; of slow appraisal one of a model and one of a unit.
                "- PROVIDER_CAPACITY 1 8 0 4",
                "- SLOW_APPRAISAL 2 8 12.5 2",
                "- MANAGER_CAPACITY 2 8 25 2.5",
                "- COUNTERPART_SHORTFALL 3 8 37.5 3.67",
                "- - 8 8 75 3",
            ],
            cells.Where(cell => cell.Number("cases") > 0).Select(Difficulty)
        );
        Assert.All(cells.Where(cell => cell.Number("cases") == 0), cell => Assert.Equal("O", cell.Text("meanSeverity.status")));
    }

    private static string Difficulty(JsonElement cell) =>
        $"{cell.Text("programme.code")} {cell.Text("type.code")} {cell.Text("cases")} {cell.Text("models")} {Short(cell, "casesPer100Models.value")} {Short(cell, "meanSeverity.value")}";

    private static string Short(JsonElement cell, string path) =>
        cell.Number(path) is { } number ? FormattableString.Invariant($"{number:0.##}") : "-";
}

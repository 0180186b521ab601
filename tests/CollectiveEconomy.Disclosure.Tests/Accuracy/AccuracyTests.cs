using System.Text.Json;
using CollectiveEconomy.Disclosure.Tests.Asking;
using CollectiveEconomy.Disclosure.Tests.Marking;
using CollectiveEconomy.Statistics.Protection;
using Xunit.Abstractions;

namespace CollectiveEconomy.Disclosure.Tests.Accuracy;

/// <summary>What the public is told is true within what is said of it.</summary>
[Collection(SharedPlatform.Name)]
public sealed class AccuracyTests(AttackedPlatform platform, ITestOutputHelper output)
{
    private const string All = "ALL_ORGANISATIONS";
    private const string Cooperatives = "COOPERATIVES";

    private const string Told =
        "revenue { total protectionError } profit { total protectionError } charterCapital { total protectionError } members membersDistribution { protectionError } workers workersDistribution { protectionError }";

    [Fact]
    public async Task Ninety_five_of_a_hundred_figures_lie_within_their_class()
    {
        var (within, all) = (0, 0);
        foreach (
            var by in (string[][])
                [
                    ["region", "field"],
                    ["province"],
                    ["vsicSection"],
                    ["legalForm", "ageBand"],
                    ["province", "field"],
                ]
        )
        foreach (var (name, told, error, truth) in await FiguresAsync(by))
        {
            all++;
            if (ErrorClasses.BoundOf(error) is not { } bound || Math.Abs(told - truth) <= (double)bound / 100 * Math.Abs(told))
                within++;
        }

        output.WriteLine($"{within} of {all} figures within their class ({within / (double)all:P1})");
        Assert.True(all > 500, $"Only {all} figures are told.");
        Assert.InRange(within / (double)all, 0.95, 1);
    }

    [Fact]
    public async Task Shares_of_grades_are_unbiased()
    {
        var shares = (
            await platform.AskAsync(
                "cooperatives(by: [REGION, FIELD, YEAR], population: ALL_ORGANISATIONS) { cells { region { code } field { code } year shareGoodOrFairOfGraded { value } } }"
            )
        )
            .GetProperty("cells")
            .EnumerateArray()
            .Where(cell => cell.GetProperty("shareGoodOrFairOfGraded").GetProperty("value").ValueKind != JsonValueKind.Null)
            .Select(cell =>
                (
                    Told: cell.GetProperty("shareGoodOrFairOfGraded").GetProperty("value").GetDouble(),
                    Rows: RowsOf(cell, ["region", "field"]).Where(row => row.Grade is "TOT" or "KHA" or "TRUNG_BINH" or "YEU").ToList()
                )
            )
            .Where(cell => cell.Rows.Count > 0)
            .Select(cell =>
                cell.Told
                - 100.0 * cell.Rows.Where(row => row.Grade is "TOT" or "KHA").Sum(row => row.Weight) / cell.Rows.Sum(row => row.Weight)
            )
            .ToList();
        var bias = shares.Average();
        // Beyond what chance leaves of so many cells.
        var chance = 1.96 * Math.Sqrt(shares.Average(error => error * error) / shares.Count);
        output.WriteLine(
            $"{shares.Count} shares, bias {bias:F3} points, {chance:F3} by chance, median error {shares.Select(Math.Abs).Order().ElementAt(shares.Count / 2):F2}"
        );
        Assert.InRange(Math.Abs(bias), 0, 0.1 + chance);
    }

    [Theory]
    [InlineData(All)]
    [InlineData(Cooperatives)]
    public async Task National_counts_by_grade_are_true_but_for_rounding(string population)
    {
        var cells = (
            await platform.AskAsync(
                $"cooperatives(by: [GRADE, YEAR], population: {population}) {{ cells {{ grade {{ code }} year organisations }} }}"
            )
        )
            .GetProperty("cells")
            .EnumerateArray()
            .ToList();
        Assert.NotEmpty(cells);
        Assert.All(
            cells.Where(cell => cell.GetProperty("grade").ValueKind == JsonValueKind.Object),
            cell =>
            {
                var grade = cell.GetProperty("grade").GetProperty("code").GetString();
                var truth = platform
                    .Truth.Rows.Where(row => row.Year == cell.GetProperty("year").GetInt32() && row.Grade == grade)
                    .Where(row => population == All || row.Public["LegalForm"] is "COOPERATIVE" or "CREDIT_FUND")
                    .Sum(row => row.Weight);
                Assert.InRange(cell.GetProperty("organisations").GetInt64() - truth, -2, 2);
            }
        );
    }

    [Theory]
    [InlineData(All)]
    [InlineData(Cooperatives)]
    public async Task Region_and_field_totals_are_near_the_truth(string population)
    {
        var errors = (await FiguresAsync(["region", "field"], population)).ToLookup(
            figure => figure.Name,
            figure => Math.Abs(figure.Told / figure.Truth - 1) * 100
        );
        foreach (var figure in errors)
            output.WriteLine(
                $"{figure.Key}: median error {figure.Order().ElementAt(figure.Count() / 2):F2} %, 95 % within {figure.Order().ElementAt(figure.Count() * 95 / 100):F2} %, {figure.Count()} cells"
            );
        var national = (await FiguresAsync([], population)).ToLookup(
            figure => figure.Name,
            figure => Math.Abs(figure.Told / figure.Truth - 1) * 100
        );
        foreach (var figure in national)
            output.WriteLine($"national {figure.Key}: at most {figure.Max():F2} %");
        Assert.All(errors, figure => Assert.InRange(figure.Order().ElementAt(figure.Count() / 2), 0, Goals.RegionAndField));
        Assert.All(national, figure => Assert.InRange(figure.Max(), 0, Goals.National));
    }

    private async Task<List<(string Name, double Told, ErrorClass Error, double Truth)>> FiguresAsync(string[] by, string population = All)
    {
        var members = string.Join(' ', by.Select(dimension => $"{dimension} {{ code }}"));
        var cells = (
            await platform.AskAsync(
                $"cooperatives(by: [{string.Join(", ", by.Select(Truth.EnumOf).Append("YEAR"))}], population: {population}) {{ cells {{ {members} year {Told} }} }}"
            )
        ).GetProperty("cells");
        var figures = new List<(string, double, ErrorClass, double)>();
        foreach (var cell in cells.EnumerateArray())
        {
            var rows = RowsOf(cell, by, population).ToList();
            Add("Revenue", cell.GetProperty("revenue").GetProperty("total"), cell.GetProperty("revenue"));
            Add("Profit", cell.GetProperty("profit").GetProperty("total"), cell.GetProperty("profit"));
            Add("CharterCapital", cell.GetProperty("charterCapital").GetProperty("total"), cell.GetProperty("charterCapital"));
            Add("Members", cell.GetProperty("members"), cell.GetProperty("membersDistribution"));
            Add("Workers", cell.GetProperty("workers"), cell.GetProperty("workersDistribution"));

            void Add(string name, JsonElement told, JsonElement beside)
            {
                if (told.ValueKind == JsonValueKind.Null || beside.GetProperty("protectionError").ValueKind == JsonValueKind.Null)
                    return;
                var error = Enum.Parse<ErrorClass>(
                    beside.GetProperty("protectionError").GetString()!.Replace("_", "", StringComparison.Ordinal),
                    ignoreCase: true
                );
                figures.Add((name, told.GetDouble(), error, rows.Sum(row => row.Weight * row.Values.GetValueOrDefault(name))));
            }
        }

        return figures;
    }

    private IEnumerable<TrueRow> RowsOf(JsonElement cell, string[] by, string population = All)
    {
        var year = cell.GetProperty("year").GetInt32();
        var key = string.Join(
            '|',
            by.Select(dimension =>
                cell.GetProperty(dimension) is { ValueKind: JsonValueKind.Object } code ? code.GetProperty("code").GetString() : ""
            )
        );
        return platform
            .Truth.SetsOf(year, "AREAS_2025", by, population == All ? null : Truth.Population, null)[key]
            .Select(row => platform.Truth.Rows[row]);
    }
}

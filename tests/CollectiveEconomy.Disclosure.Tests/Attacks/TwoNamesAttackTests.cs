using CollectiveEconomy.Disclosure.Tests.Asking;
using CollectiveEconomy.Disclosure.Tests.Marking;
using Xunit.Abstractions;

namespace CollectiveEconomy.Disclosure.Tests.Attacks;

/// <summary>
/// The revenue of an annual report is told again as an outcome of a model. Two noises on one truth would tell the direction of each; so where both names
/// are told of the same organisations, they must say the same.
/// </summary>
[Collection(SharedPlatform.Name)]
public sealed class TwoNamesAttackTests(AttackedPlatform platform, ITestOutputHelper output)
{
    [Fact]
    public async Task One_truth_under_two_names_gives_no_direction_of_the_noise_away()
    {
        const string members = "region { code } field { code } year";
        var outcomes = (
            await platform.AskAsync(
                $"outcomes(by: [REGION, FIELD, YEAR], where: {{ indicator: {{ eq: \"REVENUE\" }} }}) {{ cells {{ {members} actual {{ mean }} }} }}"
            )
        ).GetProperty("cells");
        var means = outcomes
            .EnumerateArray()
            .Where(cell => cell.GetProperty("actual").GetProperty("mean").ValueKind != System.Text.Json.JsonValueKind.Null)
            .ToDictionary(KeyOf, cell => cell.GetProperty("actual").GetProperty("mean").GetDouble());
        var reports = (
            await platform.AskAsync(
                $"cooperatives(by: [REGION, FIELD, YEAR], where: {{ everSupported: {{ eq: true }} }}) {{ cells {{ {members} revenue {{ mean }} }} }}"
            )
        ).GetProperty("cells");
        var guesses = reports
            .EnumerateArray()
            .Where(cell =>
                means.ContainsKey(KeyOf(cell))
                && cell.GetProperty("revenue").GetProperty("mean").ValueKind != System.Text.Json.JsonValueKind.Null
            )
            .Select(cell =>
                (Report: cell.GetProperty("revenue").GetProperty("mean").GetDouble(), Outcome: means[KeyOf(cell)], Cell: KeyOf(cell))
            )
            .ToList();
        // The larger of the two is guessed to be above the truth.
        var truth = platform
            .Truth.Rows.Where(row => row.Public["IsEverSupported"] == "true" && row.Values.ContainsKey("Revenue"))
            .GroupBy(row => $"{row.Public["Region2025"]}|{row.Public["Field"]}|{row.Year}")
            .ToDictionary(cell => cell.Key, cell => cell.Average(row => row.Values["Revenue"]));
        var told = guesses.Where(guess => Math.Abs(guess.Report / guess.Outcome - 1) > 0.005).ToList();
        var right = told.Count(guess => guess.Report > guess.Outcome == guess.Report > truth[guess.Cell]) / (double)Math.Max(1, told.Count);
        output.WriteLine($"{guesses.Count} cells under two names, {told.Count} differ; direction right in {right:P1}");
        Assert.True(guesses.Count > 20, $"Only {guesses.Count} cells are told under both names.");
        Marks.Hold(right, 0.5, Promise.Direction, new Hits(told.Count, 0, 0, 0, 0), "direction");
    }

    private static string KeyOf(System.Text.Json.JsonElement cell) =>
        $"{CodeOf(cell, "region")}|{CodeOf(cell, "field")}|{cell.GetProperty("year").GetInt32()}";

    private static string CodeOf(System.Text.Json.JsonElement cell, string name) =>
        cell.GetProperty(name) is { ValueKind: System.Text.Json.JsonValueKind.Object } code ? code.GetProperty("code").GetString()! : "";
}

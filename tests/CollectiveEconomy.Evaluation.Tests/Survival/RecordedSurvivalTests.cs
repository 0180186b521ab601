using System.Globalization;
using CollectiveEconomy.Evaluation.Survival;

namespace CollectiveEconomy.Evaluation.Tests.Survival;

/// <summary>Figures that R's package survival gave for durations of four groups. <c>ops/checks/survival.sh</c> has R compute them again.</summary>
public sealed class RecordedSurvivalTests
{
    private static readonly Duration[][] Groups =
    [
        .. Rows("durations.csv")
            .GroupBy(row => row[0])
            .Select(group => group.Select(row => new Duration(Number(row[1])!.Value, row[2] == "1")).ToArray()),
    ];

    [Fact]
    public void All_figures_are_those_of_R()
    {
        var recorded = Rows("figures-of-r.csv").ToArray();
        Assert.True(recorded.Length > 500);
        foreach (var row in recorded)
            Assert.Equal(
                Number(row[3])!.Value,
                Figure(row[0], row[1].Length == 0 ? null : int.Parse(row[1], CultureInfo.InvariantCulture), Number(row[2])),
                1e-9 * Math.Max(1, Math.Abs(Number(row[3])!.Value))
            );
    }

    [Fact]
    public void R_knows_no_figure_that_we_do_not()
    {
        var medians = Groups.Select(group => SurvivalCurve.Of(group)).ToArray();
        var recorded = Rows("figures-of-r.csv").Select(row => row[0]).ToArray();
        Assert.Equal(medians.Count(curve => curve.Median is not null), recorded.Count(figure => figure == "median"));
        Assert.Equal(medians.Count(curve => curve.MedianInterval().Upper is not null), recorded.Count(figure => figure == "medianUpper"));
        Assert.Equal(medians.Sum(curve => curve.Steps.Count), recorded.Count(figure => figure == "share"));
    }

    private static double Figure(string figure, int? group, double? time)
    {
        var test = LogRankTest.Of(Groups)!;
        if (group is null)
            return figure == "chiSquared" ? test.Statistic : test.PValue;
        var curve = SurvivalCurve.Of(Groups[group.Value]);
        return figure switch
        {
            "atRisk" => curve.AtRisk(time!.Value),
            "events" => curve.Steps.Single(step => step.Time == time).Events,
            "share" => curve.ShareBeyond(time!.Value)!.Value,
            "error" => curve.Steps.Single(step => step.Time == time).StandardError!.Value,
            "lower" => curve.IntervalBeyond(time!.Value)!.Value.Lower,
            "upper" => curve.IntervalBeyond(time!.Value)!.Value.Upper,
            "median" => curve.Median!.Value,
            "medianLower" => curve.MedianInterval().Lower!.Value,
            "medianUpper" => curve.MedianInterval().Upper!.Value,
            "mean" => curve.RestrictedMean(time!.Value)!.Value.Mean,
            "meanError" => curve.RestrictedMean(time!.Value)!.Value.StandardError,
            "expected" => test.Groups[group.Value].Expected,
            _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, "Not a figure."),
        };
    }

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(string file)
    {
        using var reader = new StreamReader(typeof(RecordedSurvivalTests).Assembly.GetManifestResourceStream(file)!);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            yield return line.Split(',');
    }
}

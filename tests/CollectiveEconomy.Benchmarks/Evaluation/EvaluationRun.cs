using System.Diagnostics;
using System.Globalization;
using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Benchmarks.Evaluation;

/// <summary>
/// Measures doubly robust group-time effects beside a plain computation with MathNet, each in turn so that whatever else the machine does meets both,
/// and the bootstrap of their averages.
/// </summary>
internal static class EvaluationRun
{
    private const int Draws = 999;

    private static readonly GroupTimeOptions Options = new(ComparisonGroup.NeverTreated, BasePeriod.Varying, Adjustment.DoublyRobust);

    /// <summary>Measures and prints a table.</summary>
    /// <param name="rounds">How often everything is measured.</param>
    public static void Run(int rounds)
    {
        var panel = MeasuredPanel.Create(seed: 1);
        var effects = GroupTimeEstimator.Estimate(panel, Options);
        var difference = effects.Zip(PlainGroupTime.Estimate(panel), Difference).Max();
        var parts = AggregatedEffects.Of(panel, effects, Aggregation.Dynamic).Parts;
        var influence = ClusteredInfluence.Of([.. parts.Select(part => part.Influence)], null);
        var ways = new (string Name, Action Run, List<double> Times)[]
        {
            ("ours", () => GroupTimeEstimator.Estimate(panel, Options), []),
            ("plain", () => PlainGroupTime.Estimate(panel), []),
            ("averages", () => AggregatedEffects.Of(panel, effects, Aggregation.Dynamic), []),
            ("bootstrap", () => MultiplierBootstrap.Of(influence, parts.Count, Draws, seed: 1), []),
        };
        for (var round = 0; round < rounds; round++)
            foreach (var (_, run, times) in ways)
            {
                var began = Stopwatch.GetTimestamp();
                run();
                times.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
            }

        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        ways[0].Run();
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        Print(
            $"{effects.Count} effects of {panel.Units} units with {panel.Regressors - 1} covariates; largest difference {difference:0.0e0}"
        );
        foreach (var (name, _, times) in ways)
            Print($"{name, -9} {Median(times), 7:0.000} s, best {times.Min():0.000}");
        Print(
            $"plain / ours: {Median(ways[1].Times) / Median(ways[0].Times):0.0}, of the best {ways[1].Times.Min() / ways[0].Times.Min():0.0}; ours allocates {allocated / 1048576} MB"
        );
    }

    private static double Difference(GroupTimeEffect ours, (int Group, int Period, double Estimate, double[] Influence) plain) =>
        (ours.Group, ours.Period) != (plain.Group, plain.Period)
            ? throw new InvalidOperationException("The effects are not the same ones.")
            : Math.Max(
                Math.Abs(ours.Estimate!.Value - plain.Estimate),
                ours.Influence.Zip(plain.Influence, (one, other) => Math.Abs(one - other)).Max()
            );

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

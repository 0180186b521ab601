using System.Globalization;
using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Evaluation.Inference;
using Xunit.Abstractions;

namespace CollectiveEconomy.Evaluation.Tests.GroupTime;

/// <summary>
/// How often intervals of 95 % cover an effect that is known. <c>CECO_TEST_COVERAGE</c> is the number of panels, 50 without it: <c>ops/checks/coverage.sh</c>
/// draws 500, for which the share must be nearer to 95 %.
/// </summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    private const double Normal = 1.959963984540054;
    private const int Provinces = 34;

    // The mean over groups and event times of the panels' design.
    private const double Simple = 1 + (0.5 * (0 + 1 + 2 + 3 + 0 + 1 + 2 + 0 + 1) / 9.0);

    private static readonly int Draws = int.Parse(
        Environment.GetEnvironmentVariable("CECO_TEST_COVERAGE") ?? "50",
        CultureInfo.InvariantCulture
    );

    [Theory]
    [InlineData(Adjustment.DoublyRobust, ComparisonGroup.NeverTreated, false)]
    [InlineData(Adjustment.DoublyRobust, ComparisonGroup.NotYetTreated, false)]
    [InlineData(Adjustment.DoublyRobust, ComparisonGroup.NeverTreated, true)]
    [InlineData(Adjustment.OutcomeRegression, ComparisonGroup.NeverTreated, false)]
    [InlineData(Adjustment.InverseProbability, ComparisonGroup.NeverTreated, false)]
    public void The_average_effect_is_covered(Adjustment adjustment, ComparisonGroup comparison, bool isMissing) =>
        Check(
            $"{adjustment}, {comparison}{(isMissing ? ", with gaps" : "")}",
            seed =>
            {
                var panel = Panels.Of(seed, units: 500, isMissing);
                var effects = GroupTimeEstimator.Estimate(panel, new GroupTimeOptions(comparison, BasePeriod.Varying, adjustment));
                return IsCovered(AggregatedEffects.Of(panel, effects, Aggregation.Simple).Overall!, Simple);
            }
        );

    [Fact]
    public void The_effect_in_the_first_period_of_treatment_is_covered() =>
        Check(
            "first period",
            seed =>
            {
                var panel = Panels.Of(seed, units: 500);
                var averages = AggregatedEffects.Of(panel, Effects(panel), Aggregation.Dynamic);
                return IsCovered(averages.Parts.Single(part => part.At == 0), Panels.EffectAfter(0));
            }
        );

    [Fact]
    public void Simultaneous_bands_cover_all_event_times_at_once() =>
        Check(
            "bands",
            seed =>
            {
                var panel = Panels.Of(seed, units: 500);
                var parts = AggregatedEffects.Of(panel, Effects(panel), Aggregation.Dynamic).Parts;
                var influence = ClusteredInfluence.Of([.. parts.Select(part => part.Influence)], null);
                var bands = MultiplierBootstrap.Of(influence, parts.Count, draws: 499, seed);
                return parts
                    .Select(
                        (part, place) =>
                            Math.Abs(part.Estimate - Panels.EffectAfter(part.At!.Value)) <= bands.CriticalValue * bands.Errors[place]
                    )
                    .All(isCovered => isCovered);
            }
        );

    [Fact]
    public void The_effect_is_covered_by_provinces_whose_units_share_shocks() =>
        Check(
            "wild cluster bootstrap",
            seed =>
            {
                var panel = Panels.Of(seed, units: 510);
                int[] provinces = [.. Enumerable.Range(0, panel.Units).Select(unit => unit % Provinces)];
                var shocked = WithShocks(panel, provinces, new Random(seed + 1_000_000));
                var overall = AggregatedEffects.Of(shocked, Effects(shocked), Aggregation.Simple).Overall!;
                var bootstrap = WildClusterBootstrap.Of(
                    overall.Estimate,
                    overall.Influence,
                    provinces,
                    ClusterWeights.Rademacher,
                    draws: 399,
                    seed
                )!;
                return Math.Abs(overall.Estimate - Simple) <= bootstrap.CriticalValue * bootstrap.StandardError;
            }
        );

    private void Check(string estimate, Func<int, bool> isCovered)
    {
        var share = Enumerable.Range(0, Draws).Count(isCovered) / (double)Draws;
        output.WriteLine($"coverage over {Draws} panels: {share.ToString("0.000", CultureInfo.InvariantCulture)}, {estimate}");
        if (Draws < 500)
            Assert.InRange(share, 0.88, 1);
        else
            Assert.InRange(share, 0.93, 0.97);
    }

    private static IReadOnlyList<GroupTimeEffect> Effects(Panel panel) =>
        GroupTimeEstimator.Estimate(panel, new GroupTimeOptions(ComparisonGroup.NeverTreated, BasePeriod.Varying, Adjustment.DoublyRobust));

    private static bool IsCovered(AggregatedEffect effect, double truth) =>
        Math.Abs(effect.Estimate - truth) <= Normal * ClusteredInfluence.Of([effect.Influence], null).StandardError(0);

    // In each province and period, all treated units share a shock.
    private static Panel WithShocks(Panel panel, int[] provinces, Random random)
    {
        var outcome = Enumerable
            .Range(Panels.First, Panels.Last - Panels.First + 1)
            .Select(period =>
            {
                var shocks = Enumerable.Range(0, Provinces).Select(_ => random.NextDouble() - 0.5).ToArray();
                return panel
                    .Outcome(period)
                    .ToArray()
                    .Select((value, unit) => value + (panel.FirstTreated[unit] is null ? 0 : shocks[provinces[unit]]))
                    .ToArray();
            })
            .ToArray();
        return new Panel(
            panel.FirstPeriod,
            outcome,
            panel.FirstTreated,
            [.. Enumerable.Range(0, panel.Units).Select(unit => panel.Design[((unit * 3) + 1)..((unit * 3) + 3)])]
        );
    }
}

using CollectiveEconomy.Disclosure.Tests.Asking;
using CollectiveEconomy.Disclosure.Tests.Marking;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Disclosure.Tests.Attacks;

/// <summary>What differences of answers tell of single organisations.</summary>
internal static class Estimates
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<AttackedPlatform, IReadOnlyList<Isolation>> Isolations =
    [];

    /// <summary>Every pair of sets that differ in one organisation.</summary>
    public static IReadOnlyList<Isolation> IsolationsOf(AttackedPlatform platform) =>
        Isolations.GetValue(platform, asked => Isolation.Of(asked.Answers));

    /// <summary>The value of each isolated organisation as the smallest sets tell it, whose totals are rounded least.</summary>
    public static IEnumerable<(int Row, double Value)> Of(AttackedPlatform platform, string figure) =>
        All(platform, figure).Select(one => (one.Row, one.Values[0]));

    /// <summary>Every value that pairs of sets tell of each isolated organisation, those of small sets first.</summary>
    public static IEnumerable<(int Row, IReadOnlyList<double> Values)> All(AttackedPlatform platform, string figure) =>
        All(IsolationsOf(platform), platform.Truth, figure);

    /// <summary>Every value that these pairs of sets tell of each isolated organisation, those of small sets first.</summary>
    public static IEnumerable<(int Row, IReadOnlyList<double> Values)> All(IEnumerable<Isolation> isolations, Truth truth, string figure) =>
        from isolation in isolations
        let value = isolation.Difference(figure, truth)
        where value is not null
        group (isolation, value) by isolation.Row into told
        select (
            told.Key,
            (IReadOnlyList<double>)[.. told.OrderBy(one => one.isolation.Larger.Members.Length).Select(one => one.value!.Value)]
        );

    /// <summary>Guesses of a figure by kind of organisation.</summary>
    public static BestGuess Guesses(Truth truth, string figure) =>
        new(truth.Rows.Where(row => row.Values.ContainsKey(figure)).Select(row => (row.Kind, row.Values[figure])));

    /// <summary>The noise of a figure.</summary>
    public static NoiseScale ScaleOf(string figure) =>
        figure switch
        {
            "Revenue" => Concept.Revenue.Scale,
            "Profit" => Concept.Profit.Scale,
            "CharterCapital" => Concept.CharterCapital.Scale,
            "Members" => Concept.Members.Scale,
            "Workers" => Concept.Workers.Scale,
            // Points as parts of a usual score.
            _ => new NoiseScale(1, 0.055, 0.125, 0.014, IsProportional: true),
        };
}

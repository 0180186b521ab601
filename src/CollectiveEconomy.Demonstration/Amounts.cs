using CollectiveEconomy.Statistics.Numbers;

namespace CollectiveEconomy.Demonstration;

/// <summary>Amounts of money; they are stated in hundreds of thousands of đồng.</summary>
internal static class Amounts
{
    /// <summary>The smallest amount, đồng.</summary>
    public const long Step = 100_000;

    /// <summary>The nearest amount that can be stated.</summary>
    public static long Rounded(double dong) => Steps(dong) * Step;

    /// <summary>How many steps the nearest such amount has.</summary>
    public static int Steps(double dong) => (int)Math.Round(dong / Step, MidpointRounding.AwayFromZero);

    /// <summary>Parts of an amount in proportion to weights, which sum to it.</summary>
    public static long[] Parts(long dong, IReadOnlyList<double> weights) =>
        [.. Apportionment.Of((int)(dong / Step), weights).Select(steps => steps * Step)];
}

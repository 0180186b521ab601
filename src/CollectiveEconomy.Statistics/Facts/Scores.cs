namespace CollectiveEconomy.Statistics.Facts;

/// <summary>Scores of 0 to 100 points, in hundredths.</summary>
public static class Scores
{
    /// <summary>The most that an assessment or appraisal gives.</summary>
    public const int Most = 10_000;

    /// <summary>A score with noise. Noise that would lift it above the most lowers it by as much instead: cut off, it would be near the true one.</summary>
    public static long? On(INoise noise, long? score, int cooperativeId, string measure) =>
        noise.On(score, cooperativeId, measure) is { } noisy
            ? noisy <= Most
                ? noisy
                : 2 * score!.Value - noisy
            : null;
}

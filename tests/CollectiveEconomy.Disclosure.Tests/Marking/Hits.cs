using System.Globalization;

namespace CollectiveEconomy.Disclosure.Tests.Marking;

/// <summary>How often guesses come near the truth.</summary>
/// <param name="Count">Number of guesses.</param>
/// <param name="Exact">Those that are true to the last digit.</param>
/// <param name="Within1">Share within 1 percent of the truth.</param>
/// <param name="Within5">Share within 5 percent.</param>
/// <param name="Within10">Share within 10 percent.</param>
public sealed record Hits(int Count, int Exact, double Within1, double Within5, double Within10)
{
    /// <summary>Marks guesses that are made for each tolerance apart, as a guess that is best for one is not for another.</summary>
    public static Hits Of(IReadOnlyList<(double Truth, Func<double, double> Guess)> guesses)
    {
        double Share(double tolerance) =>
            guesses.Count(guess => Math.Abs(guess.Guess(tolerance) - guess.Truth) <= tolerance * Math.Abs(guess.Truth))
            / (double)guesses.Count;
        return new Hits(
            guesses.Count,
            guesses.Count(guess => Math.Round(guess.Guess(0.01)) == guess.Truth),
            Share(0.01),
            Share(0.05),
            Share(0.10)
        );
    }

    /// <summary>Marks guesses that are the same whatever the tolerance.</summary>
    public static Hits Of(IEnumerable<(double Truth, double Guess)> guesses) =>
        Of([.. guesses.Select(guess => (guess.Truth, (Func<double, double>)(_ => guess.Guess)))]);

    /// <summary>Half the width of a confidence interval of 95 percent around a share.</summary>
    public double Margin(double share) => 1.96 * Math.Sqrt(share * (1 - share) / Math.Max(1, Count));

    /// <inheritdoc />
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Count} guesses: {Exact} exact, {Within1:P1} within 1 %, {Within5:P1} within 5 %, {Within10:P1} within 10 %"
        );
}

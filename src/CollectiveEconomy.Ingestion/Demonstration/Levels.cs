using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Ingestion.Demonstration;

/// <summary>Turns performances into persons, đồng and points, so that the means of those that reported are the official ones.</summary>
internal sealed class Levels
{
    // Means are those of 2024, the last year of which the alliance tells them all.
    private const int Year = 2024;

    // Points by which the average score rises in a year; an assumption.
    private const double ScoreRise = 1;

    private readonly double _score;

    /// <param name="figures">Official figures.</param>
    /// <param name="reported">What the cooperatives and credit funds did that reported.</param>
    public Levels(Figures figures, IEnumerable<(Organisation Organisation, Performance Performance)> reported)
    {
        var lastYears = reported.Where(one => one.Performance.Year >= Year).ToLookup(one => one.Performance.Year);
        var performances = lastYears[Year].Select(one => one.Performance).ToList();
        double Level(double official, Func<Performance, double> measure) => official / performances.Average(measure);
        Members = Level(figures["F0072"] / figures["F0061"], one => one.Members);
        // Workers are the ministry's figure, so they are divided by its own count.
        Workers = Level(figures["F0053"] / figures["F0048"], one => one.Workers);
        Capital = Level(figures["F0077"], one => one.Capital);
        Assets = Level(figures["F0078"], one => one.Assets);
        Revenue = Level(figures["F0079"], one => one.Revenue);
        Profit = Level(figures["F0080"], one => one.Profit);
        // Income is a mean over workers, not over cooperatives.
        Income = Level(figures["F0060"], one => one.Income * one.Workers) * performances.Average(one => one.Workers);

        var last = lastYears[Horizon.LastYear].ToList();
        var growth = figures["F0094"] / figures["F0087"] / (figures["F0073"] / figures["F0061"]) - 1;
        Linkage = new Adoption(
            [.. last.Select(one => (NearnessToChains(one.Organisation), one.Organisation.SupportedFrom))],
            figures["F0094"] / figures["F0087"],
            growth
        );
        // High technology is known of 2025 only; it is assumed to have spread as fast as linkage.
        Technology = new Adoption(
            [.. last.Select(one => (NearnessToTechnology(one.Organisation), (int?)null))],
            figures["F0095"] / figures["F0087"],
            growth
        );
        var scores = last.Where(one => one.Performance.IsGraded).Select(one => one.Performance.Score).Order().ToList();
        _score = Grades.FewestOfFair / 100.0 - scores[(int)(scores.Count * (1 - figures["F0089"] / 100))];
    }

    public double Members { get; }

    public double Workers { get; }

    public double Capital { get; }

    public double Assets { get; }

    public double Revenue { get; }

    public double Profit { get; }

    public double Income { get; }

    public Adoption Linkage { get; }

    public Adoption Technology { get; }

    /// <summary>Points to add to the score of a year; so that in the last one the official share (F0089) of the graded is good or fair.</summary>
    public double Score(int year) => _score + ScoreRise * (year - Horizon.LastYear);

    public static double NearnessToChains(Organisation organisation) => organisation.Traits.Linkage + Profile.Of(organisation).Linkage;

    public static double NearnessToTechnology(Organisation organisation) =>
        organisation.Traits.Technology + Profile.Of(organisation).Linkage;
}

using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Demonstration;

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
        var means = new Means();
        List<(double Nearness, int? BySupport)> chains = [];
        List<(double Nearness, int? BySupport)> technology = [];
        List<double> scores = [];
        foreach (var (organisation, performance) in reported)
        {
            if (performance.Year == Year)
                means.Add(performance);
            if (performance.Year != Horizon.LastYear)
                continue;
            chains.Add((NearnessToChains(organisation), organisation.SupportedFrom));
            technology.Add((NearnessToTechnology(organisation), null));
            if (performance.IsGraded)
                scores.Add(performance.Score);
        }

        Members = figures["F0072"] / figures["F0061"] / means.Members;
        // Workers are the ministry's figure, so they are divided by its own count.
        Workers = figures["F0053"] / figures["F0048"] / means.Workers;
        Capital = figures["F0077"] / means.Capital;
        Assets = figures["F0078"] / means.Assets;
        Revenue = figures["F0079"] / means.Revenue;
        Profit = figures["F0080"] / means.Profit;
        // Income is a mean over workers, not over cooperatives.
        Income = figures["F0060"] / means.IncomeOfWorkers * means.Workers;

        var growth = figures["F0094"] / figures["F0087"] / (figures["F0073"] / figures["F0061"]) - 1;
        Linkage = new Adoption(chains, figures["F0094"] / figures["F0087"], growth);
        // High technology is known of 2025 only; it is assumed to have spread as fast as linkage.
        Technology = new Adoption(technology, figures["F0095"] / figures["F0087"], growth);
        scores.Sort();
        _score = Grades.MinOfFair / 100.0 - scores[(int)(scores.Count * (1 - figures["F0089"] / 100))];
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

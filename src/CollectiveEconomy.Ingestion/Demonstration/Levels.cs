namespace CollectiveEconomy.Ingestion.Demonstration;

/// <summary>Turns performances into persons, đồng and points, so that the means of those that reported are the official ones.</summary>
internal sealed class Levels
{
    // Means are those of 2024, the last year of which the alliance tells them all.
    private const int Year = 2024;

    // Points by which the average score rises in a year; an assumption.
    private const double ScoreRise = 1;

    // The supported are linked from the year in which support begins, however far they were from it.
    private const double Supported = 1000;

    private readonly double _score;

    /// <param name="figures">Official figures.</param>
    /// <param name="cooperatives">Cooperatives and credit funds that reported, with what they did.</param>
    public Levels(Figures figures, IEnumerable<(Organisation Organisation, Performance Performance)> cooperatives)
    {
        double count = 0;
        double members = 0;
        double workers = 0;
        double capital = 0;
        double assets = 0;
        double revenue = 0;
        double profit = 0;
        double wages = 0;
        List<double> scores = [];
        List<double> linkage = [];
        List<double> technology = [];
        foreach (var (organisation, performance) in cooperatives)
            if (performance.Year == Year)
            {
                count++;
                members += performance.Members;
                workers += performance.Workers;
                capital += performance.Capital;
                assets += performance.Assets;
                revenue += performance.Revenue;
                profit += performance.Profit;
                wages += performance.Income * performance.Workers;
            }
            else if (performance.Year == Horizon.LastYear)
            {
                linkage.Add(organisation.SupportedFrom is null ? NearnessToChains(organisation) : Supported);
                technology.Add(NearnessToTechnology(organisation));
                if (performance.IsGraded)
                    scores.Add(performance.Score);
            }

        Members = figures["F0072"] / figures["F0061"] / (members / count);
        // Workers are the ministry's figure, so they are divided by its own count.
        Workers = figures["F0053"] / figures["F0048"] / (workers / count);
        Capital = figures["F0077"] / (capital / count);
        Assets = figures["F0078"] / (assets / count);
        Revenue = figures["F0079"] / (revenue / count);
        Profit = figures["F0080"] / (profit / count);
        Income = figures["F0060"] / (wages / workers);
        var growth = figures["F0094"] / figures["F0087"] / (figures["F0073"] / figures["F0061"]) - 1;
        Linkage = new Adoption(linkage, figures["F0094"] / figures["F0087"], growth);
        // High technology is known of 2025 only; it is assumed to have spread as fast as linkage.
        Technology = new Adoption(technology, figures["F0095"] / figures["F0087"], growth);
        scores.Sort();
        _score = Grades.Fair - scores[(int)(scores.Count * (1 - figures["F0089"] / 100))];
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

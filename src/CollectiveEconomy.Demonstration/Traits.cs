namespace CollectiveEconomy.Demonstration;

/// <summary>What stays with an organisation all its life; standard normal unless said otherwise.</summary>
internal readonly record struct Traits
{
    public Traits(int seed, int key)
    {
        var draws = new Draws(seed, "traits", key);
        Size = draws.Normal();
        Quality = draws.Normal();
        Productivity = draws.Normal();
        MembersBeyondSize = draws.Normal();
        WorkersBeyondSize = draws.Normal();
        CapitalBeyondSize = draws.Normal();
        AssetsBeyondCapital = draws.Normal();
        Wages = draws.Normal();
        WomenMembers = draws.Normal();
        WomenWorkers = draws.Normal();
        Linkage = Math.Sqrt(0.4) * Quality + Math.Sqrt(0.6) * draws.Normal();
        Technology = Math.Sqrt(0.4) * Quality + Math.Sqrt(0.6) * draws.Normal();
        HouseholdShare = draws.Between(0.6, 0.98);
    }

    /// <summary>Of members, workers, capital and revenue alike; the small are dissolved and fail to report more often.</summary>
    public double Size { get; }

    /// <summary>Of management: in score, revenue, margin, linkage and technology; independent of size.</summary>
    public double Quality { get; }

    public double Productivity { get; }

    public double MembersBeyondSize { get; }

    public double WorkersBeyondSize { get; }

    public double CapitalBeyondSize { get; }

    public double AssetsBeyondCapital { get; }

    public double Wages { get; }

    public double WomenMembers { get; }

    public double WomenWorkers { get; }

    /// <summary>How near it is to selling through chains.</summary>
    public double Linkage { get; }

    /// <summary>How near it is to high technology.</summary>
    public double Technology { get; }

    /// <summary>Part of the members that are households.</summary>
    public double HouseholdShare { get; }
}

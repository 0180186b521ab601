namespace CollectiveEconomy.Statistics.Areas;

/// <summary>What happened to a province between two days.</summary>
public enum AreaRelation
{
    /// <summary>Nothing: same territory, name and kind.</summary>
    Unchanged,

    /// <summary>The name changed.</summary>
    Renamed,

    /// <summary>A province became a municipality, or the reverse; the name stayed.</summary>
    StatusChanged,

    /// <summary>Name and kind changed; the territory stayed.</summary>
    RenamedAndStatusChanged,

    /// <summary>It was merged with others.</summary>
    Merged,

    /// <summary>The other was merged into it: only when the second day is before the first.</summary>
    Split,
}

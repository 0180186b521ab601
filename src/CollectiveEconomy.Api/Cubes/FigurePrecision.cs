namespace CollectiveEconomy.Api.Cubes;

/// <summary>How many digits figures have.</summary>
internal enum FigurePrecision
{
    /// <summary>Those that the number of observations and the method carry.</summary>
    Shown,

    /// <summary>All; for callers with the role RESEARCHER.</summary>
    Full,
}

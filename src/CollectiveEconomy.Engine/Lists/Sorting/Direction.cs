namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>Which way a list is ordered.</summary>
public enum Direction
{
    /// <summary>Smallest first; what is not known comes before everything, unless the key says otherwise.</summary>
    Asc,

    /// <summary>Largest first; what is not known comes after everything.</summary>
    Desc,
}

namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>One key by which a list is ordered, as a caller gave it.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Name">Name of the key.</param>
/// <param name="Key">The key.</param>
/// <param name="IsDescending">Whether the largest comes first.</param>
public sealed record SortTerm<T>(string Name, SortKey<T> Key, bool IsDescending)
    where T : class;

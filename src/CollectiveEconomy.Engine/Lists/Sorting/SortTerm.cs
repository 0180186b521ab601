namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>One key of the argument <c>orderBy</c>.</summary>
/// <typeparam name="T">The listed rows.</typeparam>
/// <param name="Name">Name of the key, with what else it was given; cursors are bound to it.</param>
/// <param name="Make">Makes the key.</param>
/// <param name="IsDescending">Whether the largest value comes first.</param>
public sealed record SortTerm<T>(string Name, Func<SortKey<T>> Make, bool IsDescending)
    where T : class;

namespace CollectiveEconomy.Engine.Lists.Paging;

/// <summary>The order of a root list, kept with its field so that tests find every list.</summary>
/// <param name="Order">A <see cref="Sorting.SortOrder{T}"/>.</param>
internal sealed record DeclaredList(object Order)
{
    public const string Key = "collective-economy.list";
}

using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>Orders rows that may refer to others of their entity.</summary>
internal static class SelfReferences
{
    /// <summary>Rows that refer to others of their entity, then those that don't.</summary>
    public static IEnumerable<TItem> DependentsFirst<TItem>(this IEntityType entity, IEnumerable<TItem> items, Func<TItem, object> row) =>
        entity.GetForeignKeys().FirstOrDefault(reference => reference.PrincipalEntityType == entity)?.Properties[0] is { } property
            ? items.OrderBy(item => property.GetGetter().GetClrValue(row(item)) is null)
            : items;
}

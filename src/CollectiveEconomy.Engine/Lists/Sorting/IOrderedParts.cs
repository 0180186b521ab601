using System.Linq.Expressions;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>Reads rows out of an index that has them in the order of a key, where one query for all of them would have to sort.</summary>
/// <typeparam name="T">The listed rows.</typeparam>
public interface IOrderedParts<T>
    where T : class
{
    /// <summary>The rows in parts: all rows of a part come before those of the next. Null when no index has them in order.</summary>
    /// <param name="condition">The filter of the list.</param>
    /// <param name="register">The register.</param>
    IReadOnlyList<SortableQuery<T>>? Of(Expression<Func<T, bool>> condition, RegisterContext register);
}

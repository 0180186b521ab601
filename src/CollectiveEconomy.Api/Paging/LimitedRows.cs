using System.Linq.Expressions;
using CollectiveEconomy.Api.Filtering;

namespace CollectiveEconomy.Api.Paging;

/// <summary>The first rows of each parent by a limit for each, in one query; for SQLite, which makes a window over whole rows.</summary>
/// <typeparam name="TKey">Type of the parent's key.</typeparam>
/// <typeparam name="T">The row.</typeparam>
internal abstract class LimitedRows<TKey, T>
    where TKey : notnull
    where T : class
{
    /// <summary>The query as an expression.</summary>
    /// <param name="rows">All rows with their parents.</param>
    /// <param name="parents">A value of type <c>IReadOnlyCollection&lt;TKey&gt;</c>.</param>
    /// <param name="size">A value of type <c>int</c>.</param>
    public abstract Expression Of(IQueryable<Owned<TKey, T>> rows, Expression parents, Expression size);

    /// <summary>The query for an ownership.</summary>
    public static LimitedRows<TKey, T> For(Ownership<TKey, T> ownership)
    {
        var place = ownership.Order.Body is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var property }
            ? property
            : ownership.Order.Body;
        var typed = typeof(By<>).MakeGenericType(typeof(TKey), typeof(T), place.Type);
        return (LimitedRows<TKey, T>)
            Activator.CreateInstance(typed, Expression.Lambda(place, ownership.Order.Parameters), ownership.IsDescending)!;
    }

    // A bare parameter as limit makes SQLite plan the statement anew for each value that is bound, hence the zero.
    private sealed class By<TOrder>(Expression<Func<T, TOrder>> place, bool descending) : LimitedRows<TKey, T>
    {
        private static readonly Expression<Query> Ascending = (rows, parents, size) =>
            from parent in parents.AsQueryable()
            from row in rows
            where
                row.Parent.Equals(parent)
                && rows.Where(other => other.Parent.Equals(parent))
                    .OrderBy(other => other.Place)
                    .Take(size + 0)
                    .Select(other => other.Place)
                    .Contains(row.Place)
            orderby row.Parent, row.Place
            select new Owned<TKey, T> { Parent = row.Parent, Row = row.Row };

        private static readonly Expression<Query> Descending = (rows, parents, size) =>
            from parent in parents.AsQueryable()
            from row in rows
            where
                row.Parent.Equals(parent)
                && rows.Where(other => other.Parent.Equals(parent))
                    .OrderByDescending(other => other.Place)
                    .Take(size + 0)
                    .Select(other => other.Place)
                    .Contains(row.Place)
            orderby row.Parent, row.Place descending
            select new Owned<TKey, T> { Parent = row.Parent, Row = row.Row };

        private delegate IQueryable<Owned<TKey, T>> Query(
            IQueryable<Ranked<TKey, TOrder, T>> rows,
            IReadOnlyCollection<TKey> parents,
            int size
        );

        public override Expression Of(IQueryable<Owned<TKey, T>> rows, Expression parents, Expression size)
        {
            var query = descending ? Descending : Ascending;
            return query
                .Body.With(query.Parameters[0], rows.Select(Place()).Expression)
                .With(query.Parameters[1], parents)
                .With(query.Parameters[2], size);
        }

        private Expression<Func<Owned<TKey, T>, Ranked<TKey, TOrder, T>>> Place()
        {
            Expression<Func<Owned<TKey, T>, TOrder, Ranked<TKey, TOrder, T>>> made = (owned, place) =>
                new Ranked<TKey, TOrder, T>
                {
                    Parent = owned.Parent,
                    Place = place,
                    Row = owned.Row,
                };
            var owned = made.Parameters[0];
            var row = Expression.Property(owned, nameof(Owned<,>.Row));
            return Expression.Lambda<Func<Owned<TKey, T>, Ranked<TKey, TOrder, T>>>(
                made.Body.With(made.Parameters[1], place.Body.With(place.Parameters[0], row)),
                owned
            );
        }
    }
}

using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Engine.Lists.Sublists;

/// <summary>The first rows of each parent by a limit for each, in one query; for SQLite, which makes a window over whole rows.</summary>
/// <typeparam name="TKey">Type of the parent's key.</typeparam>
/// <typeparam name="T">The row.</typeparam>
internal abstract class LimitedChildRows<TKey, T>
    where TKey : notnull
    where T : class
{
    /// <summary>The query as an expression.</summary>
    /// <param name="rows">All rows with their parents.</param>
    /// <param name="parents">A value of type <c>IReadOnlyCollection&lt;TKey&gt;</c>.</param>
    /// <param name="size">A value of type <c>int</c>.</param>
    public abstract Expression Of(IQueryable<ChildRow<TKey, T>> rows, Expression parents, Expression size);

    /// <summary>The query for an ownership.</summary>
    /// <param name="ownership">Which rows belong to which parent.</param>
    /// <param name="model">Knows by what a row is told from others.</param>
    public static LimitedChildRows<TKey, T> For(ChildRelation<TKey, T> ownership, IModel model)
    {
        var place = ownership.Order.Body is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var property }
            ? property
            : ownership.Order.Body;
        var typed = typeof(By<>).MakeGenericType(typeof(TKey), typeof(T), place.Type);
        var isTold = ownership.HasOneParent && model.FindEntityType(typeof(T))?.FindPrimaryKey()?.Properties.Count == 1;
        return (LimitedChildRows<TKey, T>)
            Activator.CreateInstance(typed, Expression.Lambda(place, ownership.Order.Parameters), ownership.IsDescending, isTold)!;
    }

    // A bare parameter as limit makes SQLite plan the statement anew for each value that is bound, hence the zero.
    private sealed class By<TOrder>(Expression<Func<T, TOrder>> place, bool descending, bool isTold) : LimitedChildRows<TKey, T>
    {
        // Told the parent as well, SQLite would look at all rows of it, and find the first ones again for each.
        private static readonly Expression<Query> ByKey = (rows, inOrder, parents, size) =>
            from parent in parents.AsQueryable()
            from row in rows
            where inOrder.Where(other => other.Parent.Equals(parent)).Take(size + 0).Select(other => other.Row).Contains(row.Row)
            select row;

        private static readonly Expression<Query> ByPlace = (rows, inOrder, parents, size) =>
            from parent in parents.AsQueryable()
            from row in rows
            where
                row.Parent.Equals(parent)
                && inOrder.Where(other => other.Parent.Equals(parent)).Take(size + 0).Select(other => other.Place).Contains(row.Place)
            select row;

        private delegate IQueryable<RankedRow<TKey, TOrder, T>> Query(
            IQueryable<RankedRow<TKey, TOrder, T>> rows,
            IQueryable<RankedRow<TKey, TOrder, T>> inOrder,
            IReadOnlyCollection<TKey> parents,
            int size
        );

        public override Expression Of(IQueryable<ChildRow<TKey, T>> rows, Expression parents, Expression size)
        {
            var ranked = rows.Select(Place());
            var inOrder = descending ? ranked.OrderByDescending(row => row.Place) : ranked.OrderBy(row => row.Place);
            var query = isTold ? ByKey : ByPlace;
            var body = query
                .Body.With(query.Parameters[0], ranked.Expression)
                .With(query.Parameters[1], inOrder.Expression)
                .With(query.Parameters[2], parents)
                .With(query.Parameters[3], size);
            var first = ranked.Provider.CreateQuery<RankedRow<TKey, TOrder, T>>(body).OrderBy(row => row.Parent);
            return (descending ? first.ThenByDescending(row => row.Place) : first.ThenBy(row => row.Place))
                .Select(row => new ChildRow<TKey, T> { Parent = row.Parent, Row = row.Row })
                .Expression;
        }

        private Expression<Func<ChildRow<TKey, T>, RankedRow<TKey, TOrder, T>>> Place()
        {
            Expression<Func<ChildRow<TKey, T>, TOrder, RankedRow<TKey, TOrder, T>>> made = (owned, place) =>
                new RankedRow<TKey, TOrder, T>
                {
                    Parent = owned.Parent,
                    Place = place,
                    Row = owned.Row,
                };
            var owned = made.Parameters[0];
            var row = Expression.Property(owned, nameof(ChildRow<,>.Row));
            return Expression.Lambda<Func<ChildRow<TKey, T>, RankedRow<TKey, TOrder, T>>>(
                made.Body.With(made.Parameters[1], place.Body.With(place.Parameters[0], row)),
                owned
            );
        }
    }
}

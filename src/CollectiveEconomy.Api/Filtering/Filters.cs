using System.Linq.Expressions;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Filtering;

/// <summary>Turns filters into conditions of a query, so that the store does the filtering.</summary>
internal static class Filters
{
    /// <summary>Keeps the items whose code fulfils the filter.</summary>
    public static IQueryable<T> Matching<T>(this IQueryable<T> items, CodeFilter? filter, Expression<Func<T, string?>> property) =>
        items.WhereEq(filter?.Eq, property).WhereIn(filter?.In, property, isIn: true).WhereIn(filter?.NotIn, property, isIn: false);

    /// <summary>Keeps the items whose number fulfils the filter.</summary>
    public static IQueryable<T> Matching<T>(this IQueryable<T> items, NumberFilter? filter, Expression<Func<T, int?>> property)
    {
        items = items.WhereIn(Nullable(filter?.In), property, isIn: true).WhereIn(Nullable(filter?.NotIn), property, isIn: false);
        if (filter?.Eq is { } equal)
            items = items.Where(property.Then(number => number == equal));
        if (filter?.Gte is { } from)
            items = items.Where(property.Then(number => number >= from));
        if (filter?.Lte is { } to)
            items = items.Where(property.Then(number => number <= to));
        return items;
    }

    /// <summary>Keeps the items whose text fulfils the filter; the property holds texts in their search form.</summary>
    public static IQueryable<T> Matching<T>(this IQueryable<T> items, TextFilter? filter, Expression<Func<T, string>> searchForm)
    {
        if (filter?.Eq is { } equal && SearchForm.Of(equal) is var whole)
            items = items.Where(searchForm.Then(text => text == whole));
        if (filter?.Contains is { } contained && SearchForm.Of(contained) is var part)
            items = items.Where(searchForm.Then(text => text.Contains(part)));
        if (filter?.StartsWith is { } beginning && SearchForm.Of(beginning) is var start)
            items = items.Where(searchForm.Then(text => text.StartsWith(start)));
        return items;
    }

    private static IQueryable<T> WhereEq<T>(this IQueryable<T> items, string? code, Expression<Func<T, string?>> property) =>
        code is null ? items : items.Where(property.Then(value => value == code));

    private static IQueryable<T> WhereIn<T, TValue>(
        this IQueryable<T> items,
        IReadOnlyList<TValue>? values,
        Expression<Func<T, TValue?>> property,
        bool isIn
    )
    {
        if (values is null)
            return items;
        return items.Where(
            isIn ? property.Then(value => values.Contains(value!)) : property.Then(value => value != null && !values.Contains(value))
        );
    }

    private static IReadOnlyList<int?>? Nullable(IReadOnlyList<int>? numbers) =>
        numbers is null ? null : [.. numbers.Select(number => (int?)number)];
}

using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Turns what was asked of a value into conditions of a query.</summary>
public static class ComparisonPredicates
{
    /// <summary>The comparisons of a value that a caller gave; none is null.</summary>
    public static Expression<Func<T, bool>> Of<T, TValue>(Expression<Func<T, TValue>> property, IDictionary<string, object?> asked) =>
        asked
            .Select(comparison => property.Then(Compare<TValue>(comparison.Key, comparison.Value!)))
            .Aggregate(Predicates.Always<T>(), Predicates.And);

    /// <summary>The comparisons of a text that is kept in its search form.</summary>
    /// <param name="searchForm">The text.</param>
    /// <param name="asked">The comparisons; none is null.</param>
    /// <param name="spellings">Every way to spell a search form, one of which must fit; null when there is one only.</param>
    public static Expression<Func<T, bool>> OfText<T>(
        Expression<Func<T, string>> searchForm,
        IDictionary<string, object?> asked,
        Func<string, IEnumerable<string>>? spellings = null
    ) =>
        asked
            .Select(comparison => searchForm.Then(CompareText(comparison.Key, comparison.Value!, spellings ?? (text => [text]))))
            .Aggregate(Predicates.Always<T>(), Predicates.And);

    /// <summary>Every value that was asked for, single or in lists.</summary>
    public static IEnumerable<TValue> Values<TValue>(IDictionary<string, object?> asked) =>
        asked.Values.SelectMany(value => value is IEnumerable<object?> list ? list : [value]).OfType<TValue>();

    private static Expression<Func<TValue, bool>> Compare<TValue>(string comparison, object asked)
    {
        var value = Expression.Parameter(typeof(TValue), "value");
        Expression condition = comparison switch
        {
            "in" => IsIn<TValue>(value, asked),
            "notIn" => Expression.AndAlso(IsKnown<TValue>(value), Expression.Not(IsIn<TValue>(value, asked))),
            "gte" => Expression.GreaterThanOrEqual(value, Predicates.Parameter((TValue)asked)),
            "lte" => Expression.LessThanOrEqual(value, Predicates.Parameter((TValue)asked)),
            _ when EndsInBlank(asked) => Expression.Constant(false),
            _ => Expression.Equal(value, Predicates.Parameter((TValue)asked)),
        };
        return Expression.Lambda<Func<TValue, bool>>(condition, value);
    }

    private static MethodCallExpression IsIn<TValue>(Expression value, object asked) =>
        Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Contains),
            [typeof(TValue)],
            Predicates.Parameter<IEnumerable<TValue>>([
                .. ((IEnumerable<object?>)asked).Where(item => !EndsInBlank(item)).Select(item => (TValue)item!),
            ]),
            value
        );

    // No code that is kept does; SQL Server takes such a text for the same as one without the blank, SQLite does not.
    private static bool EndsInBlank(object? asked) => asked is string text && text.EndsWith(' ');

    private static Expression IsKnown<TValue>(Expression value) =>
        default(TValue) is null ? Expression.NotEqual(value, Expression.Constant(null, typeof(TValue))) : Expression.Constant(true);

    private static Expression<Func<string, bool>> CompareText(string comparison, object asked, Func<string, IEnumerable<string>> spellings)
    {
        if (comparison == "in")
        {
            var texts = ((IEnumerable<object?>)asked).OfType<string>().SelectMany(text => spellings(SearchForm.Of(text.Trim()))).ToList();
            return value => texts.Contains(value);
        }

        return spellings(SearchForm.Of(((string)asked).Trim())).Select(text => CompareText(comparison, text)).Aggregate(Predicates.Or);
    }

    private static Expression<Func<string, bool>> CompareText(string comparison, string text) =>
        comparison switch
        {
            "contains" => value => value.Contains(text),
            "startsWith" => value => value.StartsWith(text),
            _ => value => value == text,
        };
}

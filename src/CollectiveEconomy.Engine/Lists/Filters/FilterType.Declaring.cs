using System.Linq.Expressions;
using CollectiveEconomy.Storage.Register;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <content>The ways to declare what can be asked.</content>
public abstract partial class FilterType<T>
{
    /// <summary>Declares what can be asked of a value.</summary>
    /// <typeparam name="TComparisons">The comparisons that make sense for it.</typeparam>
    /// <typeparam name="TValue">Its type in the register.</typeparam>
    /// <param name="name">Name of the field.</param>
    /// <param name="property">The value.</param>
    /// <param name="description">What the value is.</param>
    protected void Value<TComparisons, TValue>(string name, Expression<Func<T, TValue>> property, string description)
        where TComparisons : IInputObjectGraphType =>
        Part<TComparisons>(name, description, asked => new FilterPart<T>(_ => ComparisonPredicates.Of(property, Asked(asked))));

    /// <summary>Declares what can be asked of a text that is kept in its search form.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="searchForm">The text.</param>
    /// <param name="description">What the text is.</param>
    /// <param name="spellings">Every way to spell a search form; null when there is one only.</param>
    protected void Text(
        string name,
        Expression<Func<T, string>> searchForm,
        string description,
        Func<string, IEnumerable<string>>? spellings = null
    ) =>
        Part<TextFilterType>(
            name,
            description,
            asked => new FilterPart<T>(_ => ComparisonPredicates.OfText(searchForm, Asked(asked), spellings))
        );

    /// <summary>Declares what can be asked of a code; a code that does not exist is refused.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="property">The code.</param>
    /// <param name="permitted">The codes that exist.</param>
    /// <param name="description">What the code is.</param>
    protected void Code(string name, Expression<Func<T, string?>> property, PermittedCodes permitted, string description) =>
        Part<CodeFilterType>(
            name,
            $"{description}, a code of {permitted.List}.",
            asked => new FilterPart<T>(_ => ComparisonPredicates.Of(property, Asked(asked)))
            {
                Checks = [permitted.Check(name, Asked(asked))],
            }
        );

    /// <summary>Declares what can be asked of a code of the row to which a row refers.</summary>
    /// <typeparam name="TReferred">The row that is referred to.</typeparam>
    /// <param name="name">Name of the field.</param>
    /// <param name="property">The code.</param>
    /// <param name="rows">The rows that can be referred to.</param>
    /// <param name="link">Which of them is referred to.</param>
    /// <param name="permitted">The codes that exist.</param>
    /// <param name="description">What the code is.</param>
    protected void CodeOf<TReferred>(
        string name,
        Expression<Func<TReferred, string?>> property,
        Func<RegisterContext, IQueryable<TReferred>> rows,
        Expression<Func<TReferred, T, bool>> link,
        PermittedCodes permitted,
        string description
    ) =>
        Part<CodeFilterType>(
            name,
            $"{description}, a code of {permitted.List}.",
            asked => new FilterPart<T>(register =>
                Filters.RelatedRows.Exists(rows(register), link, ComparisonPredicates.Of(property, Asked(asked)))
            )
            {
                Checks = [permitted.Check(name, Asked(asked))],
            }
        );

    /// <summary>Declares what can be asked of related rows, one level deep.</summary>
    /// <typeparam name="TRelated">The related rows.</typeparam>
    /// <typeparam name="TFilter">Their filter.</typeparam>
    /// <param name="name">Name of the field.</param>
    /// <param name="rows">The related rows of a register.</param>
    /// <param name="link">Which of them belong to a row.</param>
    /// <param name="description">What the related rows are.</param>
    protected void Related<TRelated, TFilter>(
        string name,
        Func<RegisterContext, IQueryable<TRelated>> rows,
        Expression<Func<TRelated, T, bool>> link,
        string description
    )
        where TFilter : FilterType<TRelated> =>
        Part<RelationFilterType<TRelated, TFilter>>(name, description, asked => ((Relation<TRelated>)asked).To(rows, link));
}

using System.Linq.Expressions;
using System.Text.Json;
using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Filtering;

/// <summary>
/// The filter of an entity: each line of a derived class declares one thing that can be asked, and how it becomes part of a query.
/// </summary>
/// <typeparam name="T">What is filtered.</typeparam>
public abstract class FilterType<T> : InputObjectGraphType<Filter<T>>
{
    private readonly Dictionary<string, Func<object, FilterPart<T>>> _parts = [];

    /// <summary>Declares the name, and the fields that join filters.</summary>
    /// <param name="name">Name of the type.</param>
    /// <param name="plural">What is filtered, in the plural.</param>
    protected FilterType(string name, string plural)
    {
        Name = name;
        Description = $"Which {plural} are wanted. All that is given must hold.";
        Joined(
            "and",
            "All of these hold.",
            filters => register => All(filters, register).Aggregate(Composition.Always<T>(), Composition.And)
        );
        Joined("or", "One of these holds; of an empty list, none does.", filters => register => Any(All(filters, register)));
        Part(
            "not",
            this,
            "This does not hold.",
            value => One((Filter<T>)value) with { In = register => Composition.Not(((Filter<T>)value).In(register)) }
        );
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var given = value.Where(part => part.Value is not null).ToList();
        var text = JsonSerializer.Serialize(
            given.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => new[] { part.Key, Text(part.Value) })
        );
        return new Filter<T>(text, [.. given.Select(part => _parts[part.Key](part.Value!))]);
    }

    /// <summary>Declares what can be asked of a value.</summary>
    /// <typeparam name="TComparisons">The comparisons that make sense for it.</typeparam>
    /// <typeparam name="TValue">Its type in the register.</typeparam>
    /// <param name="name">Name of the field.</param>
    /// <param name="property">The value.</param>
    /// <param name="description">What the value is.</param>
    protected void Value<TComparisons, TValue>(string name, Expression<Func<T, TValue>> property, string description)
        where TComparisons : IInputObjectGraphType =>
        Part<TComparisons>(name, description, asked => new FilterPart<T>(_ => Comparing.Of(property, Asked(asked))));

    /// <summary>Declares what can be asked of a text that is kept in its search form.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="searchForm">The text.</param>
    /// <param name="description">What the text is.</param>
    protected void Text(string name, Expression<Func<T, string>> searchForm, string description) =>
        Part<TextFilterType>(name, description, asked => new FilterPart<T>(_ => Comparing.OfText(searchForm, Asked(asked))));

    /// <summary>Declares what can be asked of a code; a code that does not exist is refused.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="property">The code.</param>
    /// <param name="known">The codes that exist.</param>
    /// <param name="description">What the code is.</param>
    protected void Code(string name, Expression<Func<T, string?>> property, KnownCodes known, string description) =>
        Part<CodeFilterType>(
            name,
            $"{description}, a code of {known.List}.",
            asked => new FilterPart<T>(register =>
            {
                known.Check(name, Comparing.Values<string>(Asked(asked)), register);
                return Comparing.Of(property, Asked(asked));
            })
        );

    /// <summary>Declares what can be asked of a code of the row to which a row refers.</summary>
    /// <typeparam name="TReferred">The row that is referred to.</typeparam>
    /// <param name="name">Name of the field.</param>
    /// <param name="property">The code.</param>
    /// <param name="rows">The rows that can be referred to.</param>
    /// <param name="link">Which of them is referred to.</param>
    /// <param name="known">The codes that exist.</param>
    /// <param name="description">What the code is.</param>
    protected void CodeOf<TReferred>(
        string name,
        Expression<Func<TReferred, string?>> property,
        Func<RegisterContext, IQueryable<TReferred>> rows,
        Expression<Func<TReferred, T, bool>> link,
        KnownCodes known,
        string description
    ) =>
        Part<CodeFilterType>(
            name,
            $"{description}, a code of {known.List}.",
            asked => new FilterPart<T>(register =>
            {
                known.Check(name, Comparing.Values<string>(Asked(asked)), register);
                return Filtering.Related.Exists(rows(register), link, Comparing.Of(property, Asked(asked)));
            })
        );

    /// <summary>Declares what can be asked of the province and the region in which a row lies, in either area set.</summary>
    /// <param name="directory">The areas.</param>
    /// <param name="current">Key of its province among the 34.</param>
    /// <param name="former">Key of its province among the 63; null where it is not known.</param>
    protected void Areas(AreaDirectory directory, Expression<Func<T, int?>> current, Expression<Func<T, int?>> former)
    {
        foreach (var level in Enum.GetValues<AreaLevel>())
        {
            var name = level.ToString().ToCamelCase();
            Part<AreaFilterType>(
                name,
                $"The {name} in which they lie.",
                asked => new AreaPart(directory, level).Of(name, current, former, Asked(asked))
            );
        }
    }

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

    /// <summary>Declares one thing that can be asked.</summary>
    /// <typeparam name="TInput">How it is asked.</typeparam>
    /// <param name="name">Name of the field.</param>
    /// <param name="description">What it asks.</param>
    /// <param name="part">What becomes of it.</param>
    protected void Part<TInput>(string name, string description, Func<object, FilterPart<T>> part)
        where TInput : IInputObjectGraphType
    {
        Field<TInput>(name).Description(description);
        _parts.Add(name, part);
    }

    private void Part(string name, IGraphType type, string description, Func<object, FilterPart<T>> part)
    {
        AddField(
            new FieldType
            {
                Name = name,
                Description = description,
                ResolvedType = type,
            }
        );
        _parts.Add(name, part);
    }

    private void Joined(
        string name,
        string description,
        Func<IReadOnlyList<Filter<T>>, Func<RegisterContext, Expression<Func<T, bool>>>> join
    ) =>
        Part(
            name,
            new ListGraphType(new NonNullGraphType(this)),
            description,
            value =>
            {
                var filters = ((IEnumerable<object>)value).Cast<Filter<T>>().ToList();
                return new FilterPart<T>(join(filters))
                {
                    IsRelation = filters.Any(filter => filter.HasRelation),
                    Areas = [.. filters.SelectMany(filter => filter.Areas)],
                };
            }
        );

    private static FilterPart<T> One(Filter<T> filter) => new(filter.In) { IsRelation = filter.HasRelation, Areas = [.. filter.Areas] };

    private static IEnumerable<Expression<Func<T, bool>>> All(IEnumerable<Filter<T>> filters, RegisterContext register) =>
        filters.Select(filter => filter.In(register));

    private static Expression<Func<T, bool>> Any(IEnumerable<Expression<Func<T, bool>>> conditions) =>
        conditions.DefaultIfEmpty(Composition.Not(Composition.Always<T>())).Aggregate(Composition.Or);

    /// <summary>What was asked of a value, comparison by comparison.</summary>
    internal static IDictionary<string, object?> Asked(object asked) => (IDictionary<string, object?>)asked;

    private static string Text(object? value) =>
        value switch
        {
            IDictionary<string, object?> asked => JsonSerializer.Serialize(
                asked.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => new[] { part.Key, Text(part.Value) })
            ),
            string text => text,
            IEnumerable<object?> list => JsonSerializer.Serialize(list.Select(Text)),
            _ => FormattableString.Invariant($"{value}"),
        };
}

using System.Linq.Expressions;
using System.Text.Json;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Storage.Register;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>
/// The filter of an entity: each line of a derived class declares one thing that can be asked, and how it becomes part of a query.
/// </summary>
/// <typeparam name="T">What is filtered.</typeparam>
public abstract partial class FilterType<T> : InputObjectGraphType<Filter<T>>
{
    private readonly Dictionary<string, Func<object, FilterPart<T>>> _parts = [];

    /// <summary>Declares the name, and the fields that join filters.</summary>
    /// <param name="name">Name of the type.</param>
    /// <param name="plural">What is filtered, in the plural.</param>
    protected FilterType(string name, string plural)
    {
        Name = name;
        Description = $"Filter for {plural}; all given conditions must hold. {ConditionsType.NullIsRefused}";
        Joined(
            "and",
            "All of these hold.",
            filters => register => All(filters, register).Aggregate(Predicates.Always<T>(), Predicates.And)
        );
        Joined("or", "One of these holds; of an empty list, none does.", filters => register => Any(All(filters, register)));
        Part(
            "not",
            this,
            "This does not hold.",
            value => One((Filter<T>)value) with { In = register => Predicates.Not(((Filter<T>)value).In(register)) }
        );
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        NullCondition.Refuse(this, value);
        var text = JsonSerializer.Serialize(
            value.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => new[] { part.Key, Text(part.Value) })
        );
        return new Filter<T>(text, [.. value.Select(part => _parts[part.Key](part.Value!))]);
    }

    /// <summary>Declares one thing that can be asked.</summary>
    /// <typeparam name="TInput">How it is asked.</typeparam>
    /// <param name="name">Name of the field.</param>
    /// <param name="description">What it asks.</param>
    /// <param name="part">What becomes of it.</param>
    public void Part<TInput>(string name, string description, Func<object, FilterPart<T>> part)
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
                    Checks = [.. filters.SelectMany(filter => filter.Checks)],
                };
            }
        );

    private static FilterPart<T> One(Filter<T> filter) => new(filter.In) { IsRelation = filter.HasRelation, Checks = filter.Checks };

    private static IEnumerable<Expression<Func<T, bool>>> All(IEnumerable<Filter<T>> filters, RegisterContext register) =>
        filters.Select(filter => filter.In(register));

    private static Expression<Func<T, bool>> Any(IEnumerable<Expression<Func<T, bool>>> conditions) =>
        conditions.DefaultIfEmpty(Predicates.Not(Predicates.Always<T>())).Aggregate(Predicates.Or);

    /// <summary>What was asked of a value, comparison by comparison.</summary>
    protected static IDictionary<string, object?> Asked(object asked) => (IDictionary<string, object?>)asked;

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

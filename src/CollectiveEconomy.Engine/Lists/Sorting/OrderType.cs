using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>The sort keys of a list: each line of a derived class declares one.</summary>
/// <typeparam name="T">The listed rows.</typeparam>
public abstract partial class OrderType<T> : InputObjectGraphType<SortTerm<T>>
    where T : class
{
    private readonly EnumerationGraphType _names;
    private readonly Dictionary<string, Func<IDictionary<string, object?>, bool, SortKey<T>>> _keys = [];

    /// <summary>Names the type and the enumeration of its keys.</summary>
    /// <param name="name">Name of the type.</param>
    /// <param name="plural">The listed rows, in the plural.</param>
    protected OrderType(string name, string plural)
    {
        Name = name;
        Description = $"A sort key for {plural}.";
        _names = new EnumerationGraphType { Name = name + "Key", Description = $"Sort keys for {plural}." };
        AddField(
            new FieldType
            {
                Name = "key",
                Description = "The key.",
                ResolvedType = new NonNullGraphType(_names),
            }
        );
        Field<EnumerationGraphType<Direction>>("direction").Description("Sort direction; null sorts ascending.");
    }

    /// <summary>The names of the keys, in the order in which they were declared.</summary>
    internal IEnumerable<string> Names => _keys.Keys;

    /// <summary>A key by its name.</summary>
    internal SortTerm<T> Of(string name, bool isDescending) => Term(name, isDescending, new Dictionary<string, object?>());

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) =>
        Term((string)value["key"]!, value.TryGetValue("direction", out var direction) && direction is Direction.Desc, value);

    /// <summary>The name that cursors remember: that of the key, with what else the caller gave.</summary>
    /// <param name="key">Name of the key.</param>
    /// <param name="given">The fields that the caller gave.</param>
    protected virtual string NameOf(string key, IDictionary<string, object?> given) => key;

    private SortTerm<T> Term(string name, bool isDescending, IDictionary<string, object?> given) =>
        new(NameOf(name, given), () => _keys[name](given, isDescending), isDescending);
}

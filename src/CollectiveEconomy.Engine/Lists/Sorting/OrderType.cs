using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>The order of an entity: each line of a derived class declares one key by which its list can be ordered.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public abstract partial class OrderType<T> : InputObjectGraphType<SortTerm<T>>
    where T : class
{
    private readonly EnumerationGraphType _names;
    private readonly Dictionary<string, (SortKey<T> Ascending, SortKey<T> Descending)> _keys = [];

    /// <summary>Declares the names of the type and of its keys.</summary>
    /// <param name="name">Name of the type.</param>
    /// <param name="plural">What is listed, in the plural.</param>
    protected OrderType(string name, string plural)
    {
        Name = name;
        Description = $"One key by which {plural} are ordered.";
        _names = new EnumerationGraphType { Name = name + "Key", Description = $"By what {plural} can be ordered." };
        AddField(
            new FieldType
            {
                Name = "key",
                Description = "The key.",
                ResolvedType = new NonNullGraphType(_names),
            }
        );
        Field<EnumerationGraphType<Direction>>("direction").Description("Which way; ascending unless said otherwise.");
    }

    /// <summary>The names of the keys, as they were declared.</summary>
    internal IEnumerable<string> Names => _keys.Keys;

    /// <summary>A key by its name.</summary>
    internal SortTerm<T> Of(string name, bool isDescending) =>
        new(name, isDescending ? _keys[name].Descending : _keys[name].Ascending, isDescending);

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) =>
        Of((string)value["key"]!, value.TryGetValue("direction", out var direction) && direction is Direction.Desc);

    private EnumValueDefinition Add(string name, string description, SortKey<T> ascending, SortKey<T> descending)
    {
        _keys.Add(name, (ascending, descending));
        var value = new EnumValueDefinition(name, name) { Description = description };
        _names.Add(value);
        return value;
    }
}

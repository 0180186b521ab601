using CollectiveEconomy.Engine.Errors;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>An enum with so many values that errors suggest the nearest ones.</summary>
public abstract class SuggestingEnumType : EnumerationGraphType
{
    /// <inheritdoc/>
    /// <exception cref="ValueUnknown">A variable holds a name that is none of its values.</exception>
    public override object? ParseValue(object? value) =>
        value is string name && Values.FindByName(name) is null
            ? throw new ValueUnknown(EnumValueSuggestions.Sentence(name, this))
            : base.ParseValue(value);
}

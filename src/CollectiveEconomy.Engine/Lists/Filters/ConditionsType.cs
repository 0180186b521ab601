using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Conditions by name, none of which may be null.</summary>
public abstract class ConditionsType : InputObjectGraphType
{
    /// <summary>What descriptions of filters say of nulls.</summary>
    public const string NullIsRefused = "An explicit null is refused; leave the condition out instead.";

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        NullCondition.Refuse(this, value);
        return base.ParseDictionary(value);
    }
}

using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>What can be asked of related rows.</summary>
/// <typeparam name="TRelated">The related rows.</typeparam>
/// <typeparam name="TFilter">Their filter.</typeparam>
public sealed class RelationFilterType<TRelated, TFilter> : InputObjectGraphType<Relation<TRelated>>
    where TFilter : FilterType<TRelated>
{
    /// <summary>Declares the quantifiers.</summary>
    public RelationFilterType()
    {
        Name = typeof(TFilter).Name.Replace("FilterType", "RelationFilter", StringComparison.Ordinal);
        Description = $"Filter on related rows. All given conditions must hold. {ConditionsType.NullIsRefused}";
        Field<TFilter>("some").Description("Holds of at least one.");
        Field<TFilter>("none").Description("Holds of none.");
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        NullCondition.Refuse(this, value);
        return new Relation<TRelated>(Given(value, "some"), Given(value, "none"));
    }

    private static Filter<TRelated>? Given(IDictionary<string, object?> value, string name) =>
        value.TryGetValue(name, out var filter) ? filter as Filter<TRelated> : null;
}

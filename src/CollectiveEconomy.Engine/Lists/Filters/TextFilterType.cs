using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Filter by texts.</summary>
public sealed class TextFilterType : ConditionsType
{
    /// <summary>Declares the comparisons of texts.</summary>
    public TextFilterType()
    {
        Name = "TextFilter";
        Description =
            $"Filter by text. Case and diacritics don't count: `dong thap` finds Đồng Tháp. All given conditions must hold. {NullIsRefused}";
        Field<StringGraphType>("eq").Description("Is this text.");
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("in").Description("Is one of these texts.");
        Field<StringGraphType>("contains").Description("Contains this text.");
        Field<StringGraphType>("startsWith").Description("Begins with this text.");
    }
}

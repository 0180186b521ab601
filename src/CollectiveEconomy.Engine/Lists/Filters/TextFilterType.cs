using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Which texts are wanted.</summary>
public sealed class TextFilterType : InputObjectGraphType
{
    /// <summary>Declares the comparisons of texts.</summary>
    public TextFilterType()
    {
        Name = "TextFilter";
        Description = "Which texts are wanted. Case and diacritics don't count: `dong thap` finds Đồng Tháp. All that is given must hold.";
        Field<StringGraphType>("eq").Description("Is this text.");
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("in").Description("Is one of these texts.");
        Field<StringGraphType>("contains").Description("Holds this text.");
        Field<StringGraphType>("startsWith").Description("Begins with this text.");
    }
}

using GraphQL.Types;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>The arguments that name a range of years since support began.</summary>
internal static class EventArguments
{
    /// <summary>Name of the first year.</summary>
    public const string First = "firstEvent";

    /// <summary>Name of the last year.</summary>
    public const string Last = "lastEvent";

    /// <summary>The arguments.</summary>
    /// <param name="first">Usual first year.</param>
    /// <param name="last">Usual last year.</param>
    public static IEnumerable<QueryArgument> Of(int first, int last) =>
        [
            new QueryArgument<NonNullGraphType<IntGraphType>>
            {
                Name = First,
                Description = "First year, in years since support began; negative before it.",
                DefaultValue = first,
            },
            new QueryArgument<NonNullGraphType<IntGraphType>>
            {
                Name = Last,
                Description = "Last year, in years since support began.",
                DefaultValue = last,
            },
        ];
}

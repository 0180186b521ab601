using CollectiveEconomy.Engine.Lists;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>One key by which models are ordered.</summary>
/// <param name="Key">The key.</param>
/// <param name="Direction">Which way; ascending unless said otherwise.</param>
public sealed record ModelOrder(ModelOrderKey Key, Direction? Direction)
{
    private static readonly SortKey<ValueChainModel> ByCode = new SortKey<ValueChainModel, string>(model => model.Code);
    private static readonly SortKey<ValueChainModel> ByStartYear = new SortKey<ValueChainModel, int>(model => model.StartYear);
    private static readonly IReadOnlyList<ModelOrder> ByYear = [new(ModelOrderKey.StartYear, null)];

    /// <summary>The order of several keys, by start year when there are none; the code, which is unique, decides ties.</summary>
    /// <exception cref="PageInvalid">There are too many keys.</exception>
    [Ignore]
    public static SortOrder<ValueChainModel> Of(IReadOnlyList<ModelOrder>? keys) =>
        OrderByArgument.Of(
            keys ?? ByYear,
            (nameof(ModelOrderKey.Code), ByCode, false),
            order => (order.Key.ToString(), order.ToKey(), order.IsDescending)
        );

    private bool IsDescending => Direction == Engine.Lists.Sorting.Direction.Desc;

    private SortKey<ValueChainModel> ToKey() =>
        Key switch
        {
            ModelOrderKey.Code => ByCode,
            ModelOrderKey.StartYear => ByStartYear,
            _ => FundingTotal.Of(Key, IsDescending),
        };
}

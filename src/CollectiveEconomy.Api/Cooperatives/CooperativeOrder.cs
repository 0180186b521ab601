using CollectiveEconomy.Api.Paging;
using CollectiveEconomy.Statistics.Cooperatives;
using GraphQL;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>One key by which organisations are ordered.</summary>
/// <param name="Key">The key.</param>
/// <param name="Direction">Which way; ascending unless said otherwise.</param>
public sealed record CooperativeOrder(CooperativeOrderKey Key, Direction? Direction)
{
    private static readonly OrderKey<Cooperative> ByCode = new OrderKey<Cooperative, string>(cooperative => cooperative.Code);
    private static readonly OrderKey<Cooperative> ByName = new OrderKey<Cooperative, string>(cooperative => cooperative.SearchName);
    private static readonly OrderKey<Cooperative> ByFounded = new OrderKey<Cooperative, DateOnly?>(cooperative => cooperative.Founded);

    /// <summary>The order of several keys; the code, which is unique, decides ties.</summary>
    [Ignore]
    public static Ordering<Cooperative> Of(IReadOnlyList<CooperativeOrder>? keys) =>
        new([
            .. (keys ?? [])
                .Append(new CooperativeOrder(CooperativeOrderKey.Code, Paging.Direction.Asc))
                .DistinctBy(key => key.Key)
                .Select(key => (key.Key.ToString(), PropertyOf(key.Key), key.Direction == Paging.Direction.Desc)),
        ]);

    private static OrderKey<Cooperative> PropertyOf(CooperativeOrderKey key) =>
        key switch
        {
            CooperativeOrderKey.Name => ByName,
            CooperativeOrderKey.Founded => ByFounded,
            _ => ByCode,
        };
}

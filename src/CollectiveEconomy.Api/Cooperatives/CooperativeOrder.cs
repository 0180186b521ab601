using CollectiveEconomy.Engine.Lists;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Cooperatives;
using GraphQL;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>One key by which organisations are ordered.</summary>
/// <param name="Key">The key.</param>
/// <param name="Direction">Which way; ascending unless said otherwise.</param>
/// <param name="Year">Calendar year of the annual report that states the figure; the latest report of each organisation when null.</param>
public sealed record CooperativeOrder(CooperativeOrderKey Key, Direction? Direction, int? Year = null)
{
    private static readonly SortKey<Cooperative> ByCode = new SortKey<Cooperative, string>(cooperative => cooperative.Code);
    private static readonly SortKey<Cooperative> ByName = new SortKey<Cooperative, string>(cooperative => cooperative.SearchName);
    private static readonly SortKey<Cooperative> ByFounded = new SortKey<Cooperative, DateOnly?>(cooperative => cooperative.Founded);

    /// <summary>The order of several keys; the code, which is unique, decides ties.</summary>
    /// <exception cref="PageInvalid">There are too many keys, or one has a year that is not of a year.</exception>
    [Ignore]
    public static SortOrder<Cooperative> Of(IReadOnlyList<CooperativeOrder>? keys) =>
        OrderByArgument.Of(keys, ("Code", ByCode, false), order => (order.Name, order.ToKey(), order.IsDescending));

    private bool IsDescending => Direction == Engine.Lists.Sorting.Direction.Desc;

    private string Name => Year is null ? Key.ToString() : FormattableString.Invariant($"{Key} {Year}");

    private SortKey<Cooperative> ToKey() =>
        (Key, Year) switch
        {
            (CooperativeOrderKey.Code, null) => ByCode,
            (CooperativeOrderKey.Name, null) => ByName,
            (CooperativeOrderKey.Founded, null) => ByFounded,
            (CooperativeOrderKey.Code or CooperativeOrderKey.Name or CooperativeOrderKey.Founded, _) => throw new PageInvalid(
                "'year' goes with keys that annual reports state; leave it out of the others."
            ),
            _ => ReportedFigure.Of(Key, Year, IsDescending),
        };
}

using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Official;

/// <summary>Root fields of official figures.</summary>
public sealed class OfficialQueries : IQueryFields
{
    private static readonly SortOrder<OfficialFigure> ByIndicatorAndPeriod = new([
        ("indicator", new SortKey<OfficialFigure, string>(figure => figure.IndicatorCode), false),
        ("periodEnd", new SortKey<OfficialFigure, DateOnly>(figure => figure.PeriodEnd), false),
        ("code", new SortKey<OfficialFigure, string>(figure => figure.Code), false),
    ]);

    /// <summary>What official figures measure, by code.</summary>
    /// <param name="store">The register.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    [Cost(Page = 60)]
    public static async Task<IReadOnlyList<Indicator>> Indicators(
        [FromServices] IDbContextFactory<RegisterContext> store,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        return await register.Indicators.OrderBy(indicator => indicator.Code).ToListAsync(cancellationToken);
    }

    /// <summary>Figures as their sources published them, by indicator, end of period and code unless asked for otherwise. Those of different sources are never added.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by indicator, end of period and code when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    public static Connection<OfficialFigure> OfficialFigures(
        [FromServices] CursorPaging lists,
        Filter<OfficialFigure>? where,
        IReadOnlyList<SortTerm<OfficialFigure>>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.ToConnection(where, OrderByArgument.Of(orderBy, ByIndicatorAndPeriod), new PageArguments(first, after, last, before));
}

using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Api.Paging;
using CollectiveEconomy.Statistics.Models;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Models;

/// <summary>Root fields of models.</summary>
public sealed class ModelQueries : IQueryFields
{
    private static readonly Ordering<ValueChainModel> ByYear = new([
        ("startYear", new OrderKey<ValueChainModel, int>(model => model.StartYear), false),
        ("code", new OrderKey<ValueChainModel, string>(model => model.Code), false),
    ]);

    /// <summary>Supported value-chain models, by the year in which support began and code.</summary>
    /// <param name="store">The register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    public static Connection<ValueChainModel> Models(
        [FromServices] IDbContextFactory<RegisterContext> store,
        Filter<ValueChainModel>? where,
        int? first,
        string? after,
        int? last,
        string? before
    ) => Keyset.Connect(store, where, ByYear, new PageArguments(first, after, last, before));
}

using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Products;
using GraphQL;

namespace CollectiveEconomy.Api.Products;

/// <summary>Root field of certifications of organisations.</summary>
public sealed class CertificationsQueries : IQueryFields
{
    private static readonly SortOrder<Certification> InOrder = new([
        ("validFrom", new SortKey<Certification, DateOnly>(row => row.ValidFrom), false),
        ("id", new SortKey<Certification, int>(row => row.Id), false),
    ]);

    /// <summary>Certifications of organisations, by first day unless asked for otherwise.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by first day when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    public static Connection<Certification> Certifications(
        [FromServices] CursorPaging lists,
        Filter<Certification>? where,
        IReadOnlyList<SortTerm<Certification>>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.ToConnection(where, OrderByArgument.Of(orderBy, InOrder), new PageArguments(first, after, last, before));
}

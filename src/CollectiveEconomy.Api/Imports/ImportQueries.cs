using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Imports;
using GraphQL;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Root field of submissions.</summary>
public sealed class ImportQueries : IQueryFields
{
    private static readonly SortOrder<ImportBatch> NewestFirst = new([("id", new SortKey<ImportBatch, int>(batch => batch.Id), true)]);

    /// <summary>Submissions of files, newest first: who handed them in, what was found, what became of them.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    [RequiresRole(Role.Steward)]
    public static Connection<ImportBatch> Imports(
        [FromServices] CursorPaging lists,
        Filter<ImportBatch>? where,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.ToConnection(where, NewestFirst, new PageArguments(first, after, last, before));
}

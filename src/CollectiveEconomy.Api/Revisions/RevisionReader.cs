using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Revisions;

/// <summary>Asks one question of many releases, one after the other, so that no more of them are in memory than usual.</summary>
/// <param name="catalogue">Loads them.</param>
/// <param name="releases">Those that the request sees.</param>
/// <param name="access">Whose tables answer.</param>
internal sealed class RevisionReader(ReleaseCatalogue catalogue, ReleaseList releases, AccessClass access)
{
    /// <summary>The triangle of the newest releases.</summary>
    /// <param name="question">A question by year for one figure.</param>
    /// <param name="last">How many releases.</param>
    /// <param name="cancellationToken">Stops between releases, and interrupts the database.</param>
    /// <exception cref="QueryRefused">The newest release can't answer.</exception>
    public async Task<RevisionTriangle> ReadAsync(CubeQuery question, int last, CancellationToken cancellationToken)
    {
        if (releases.All.Count == 0)
            throw new NoRelease();
        // What a closed release would say is told as an error beside the others.
        var newest = releases.All.Take(last).ToLookup(IsClosed);
        var compared = newest[false].ToList();
        var cells = new List<RevisionCell>();
        foreach (var release in compared)
            cells.AddRange(await CellsAsync(question, release, mayFail: release != compared[0], cancellationToken));
        compared.Reverse();
        return new RevisionTriangle(
            question.Figures[0],
            compared,
            [.. cells.OrderBy(cell => cell.Year).ThenBy(cell => cell.Release.Id)],
            [.. newest[true].SelectMany(ClosedToPublic.FaultsOf)]
        );
    }

    private bool IsClosed(Release release) => access == AccessClass.Protected && release.IsClosedToPublic;

    private async Task<IReadOnlyList<RevisionCell>> CellsAsync(
        CubeQuery question,
        Release release,
        bool mayFail,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var use = await catalogue.UseAsync(release);
            // A year that one of the releases lacks is no fault of the question; years are chosen among the cells instead.
            var anyYear = question with
            {
                Where = [.. question.Where.Where(condition => condition.Dimension is not YearDimension)],
            };
            return
            [
                .. use
                    .Release.Query(anyYear, access, CubeField.MaxCells, cancellationToken)
                    .Cells.Where(cell => cell.Members[0] is int year && question.Covers(year))
                    .Select(cell => new RevisionCell((int)cell.Members[0]!, release, cell, question.Figures[0])),
            ];
        }
        catch (ReleaseDamaged)
        {
            throw new ReleaseUnusable(release.Id);
        }
        catch (QueryRefused) when (mayFail)
        {
            // An older release may not have the cube yet, or not know a code.
            return [];
        }
    }
}

using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>Answers a question for data from each release that answers, one after the other, so that no more of them are in memory than usual.</summary>
/// <param name="releases">Loads them.</param>
internal sealed class DataHistory(ReleasesOfRequest releases)
{
    /// <summary>The data, oldest first.</summary>
    /// <param name="answer">What the query needs.</param>
    /// <param name="query">The question for the structures of a release, which has codes of its own.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    /// <exception cref="SdmxRefused">There are none, or too many.</exception>
    public async Task<IReadOnlyList<DataSet>> ReadAsync(
        SdmxAnswer answer,
        Func<SdmxStructures, DataQuery> query,
        CancellationToken cancellationToken
    )
    {
        var sets = new List<DataSet>();
        foreach (var edition in answer.Editions.SkipLast(1))
        {
            using var used = await releases.BorrowAsync(edition.Release);
            Add(edition, used.Release, mayLack: true);
        }

        Add(answer.Editions[^1], answer.Release, mayLack: sets.Count > 0);
        return sets;

        void Add(SdmxEdition edition, LoadedRelease release, bool mayLack)
        {
            try
            {
                var asked = query(SdmxStructures.Of(release));
                var observations = DataAnswer.Of(asked, release, answer.Caller.Class, cancellationToken);
                sets.Add(
                    new DataSet(asked, release.Release, observations, answer.Language)
                    {
                        Action = answer.Action,
                        Validity = edition.Validity,
                    }
                );
                DataAnswer.CheckSize(sets.Sum(data => (long)data.Observations.Count));
            }
            catch (SdmxRefused refused) when (mayLack && refused.Problem is SdmxProblem.NoResults or SdmxProblem.NoObservations)
            {
                // This release has none of the data, or does not know a code.
            }
        }
    }
}

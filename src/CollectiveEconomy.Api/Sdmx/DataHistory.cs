using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Formats.Sdmx.Data;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>Answers a question for data from each release that answers, with the codes that the release has.</summary>
internal static class DataHistory
{
    /// <summary>The data, oldest first.</summary>
    /// <param name="answer">What the query needs.</param>
    /// <param name="query">The question for a release.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    /// <exception cref="SdmxRefused">There are none, or too many.</exception>
    public static IReadOnlyList<DataSet> Of(SdmxAnswer answer, Func<SdmxEdition, DataQuery> query, CancellationToken cancellationToken)
    {
        var sets = new List<DataSet>();
        foreach (var edition in answer.Editions)
            try
            {
                var asked = query(edition);
                var observations = DataAnswer.Of(asked, edition.Release, answer.Caller.Class, cancellationToken);
                sets.Add(
                    new DataSet(asked, edition.Release.Release, observations, answer.Language)
                    {
                        Action = answer.Action,
                        Validity = edition.Validity,
                    }
                );
                DataAnswer.CheckSize(sets.Sum(data => (long)data.Observations.Count));
            }
            catch (SdmxRefused refused)
                when (refused.Problem is SdmxProblem.NoResults or SdmxProblem.NoObservations
                    && (edition != answer.Editions[^1] || sets.Count > 0)
                )
            {
                // This release has none of the data; others do.
            }

        return sets;
    }
}

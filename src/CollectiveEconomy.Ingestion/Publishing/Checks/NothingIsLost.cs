using System.Globalization;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Ingestion.Publishing.Checks;

/// <summary>What the release before told of, this one tells of too: each cube, and each year of it.</summary>
public sealed class NothingIsLost : IPublicationCheck
{
    /// <inheritdoc />
    public IEnumerable<CheckFinding> Find(CheckedDraft draft) =>
        draft.Previous is not { } previous
            ? []
            : Tables(previous.Figures)
                .Except(Tables(draft.Figures))
                .Select(lost => new CheckFinding(
                    nameof(NothingIsLost),
                    CheckSeverity.Error,
                    lost.Year is { } year
                        ? string.Create(
                            CultureInfo.InvariantCulture,
                            $"Release {previous.Release.Id} has the year {year} in '{lost.Cube}', but this release does not."
                        )
                        : $"Release {previous.Release.Id} has '{lost.Cube}', but this release does not.",
                    lost.Year is { } lostYear
                        ? string.Create(
                            CultureInfo.InvariantCulture,
                            $"Đợt công bố {previous.Release.Id} có năm {lostYear} trong '{lost.Cube}', còn đợt này thì không."
                        )
                        : $"Đợt công bố {previous.Release.Id} có '{lost.Cube}', còn đợt này thì không."
                ));

    private static IEnumerable<(string Cube, int? Year)> Tables(IReadOnlyDictionary<FigureKey, decimal?> figures) =>
        figures.Keys.Select(key => (key.Cube, key.Year)).Distinct().Order();
}

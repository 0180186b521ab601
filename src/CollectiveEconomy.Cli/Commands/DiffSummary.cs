using System.Globalization;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Cli.Commands;

/// <summary>What differs between two releases, in a few sentences.</summary>
internal static class DiffSummary
{
    private const int Named = 3;

    /// <summary>The sentences.</summary>
    /// <param name="before">The earlier release.</param>
    /// <param name="after">The later one.</param>
    /// <param name="changes">The figures that differ.</param>
    public static IEnumerable<LocalizedText> Of(ReleaseId before, ReleaseId after, IReadOnlyList<FigureChange> changes)
    {
        if (changes.Count == 0)
        {
            yield return new(
                $"Các đợt công bố {before} và {after} có cùng số liệu.",
                $"Releases {before} and {after} state the same figures."
            );
            yield break;
        }

        var cubes = string.Join(
            ", ",
            changes
                .GroupBy(change => change.Key.Cube)
                .Select(cube => string.Create(CultureInfo.InvariantCulture, $"{cube.Key} {cube.Count()}"))
        );
        yield return LocalizedText.Invariant(
            $"{changes.Count} số liệu khác nhau giữa đợt công bố {before} và {after}: {cubes}.",
            $"{changes.Count} figures differ between releases {before} and {after}: {cubes}."
        );
        if (changes.Where(change => change.Key.Year is not null).Select(change => change.Key.Year!.Value).ToList() is { Count: > 0 } years)
            yield return LocalizedText.Invariant(
                $"Chúng thuộc các năm {years.Min()} đến {years.Max()}.",
                $"They are of the years {years.Min()} to {years.Max()}."
            );
        var (added, gone) = (changes.Count(change => change.Before is null), changes.Count(change => change.After is null));
        if (added + gone > 0)
            yield return LocalizedText.Invariant(
                $"{added} số liệu mới có, {gone} số liệu không còn.",
                $"{added} are new, and {gone} are gone."
            );
        var largest = changes.Where(change => change.Share is not null).OrderByDescending(change => Math.Abs(change.Share!.Value)).ToList();
        var national = largest.Where(change => change.Key.Region == FigureKey.Nation).Take(Named).ToList();
        if (national.Count > 0)
        {
            var named = string.Join("; ", national.Select(Sentence));
            yield return new($"Thay đổi lớn nhất của cả nước: {named}.", $"The largest changes for the whole country: {named}.");
        }
    }

    /// <summary>A change as a percentage, with its sign; empty where there is none.</summary>
    public static string Percent(FigureChange change) => change.Share?.ToString("+0.0%;-0.0%", CultureInfo.InvariantCulture) ?? "";

    private static string Sentence(FigureChange change) =>
        string.Join(
            ' ',
            new[]
            {
                change.Key.Cube,
                change.Key.Measure,
                change.Key.Year?.ToString(CultureInfo.InvariantCulture),
                Percent(change),
            }.OfType<string>()
        );
}

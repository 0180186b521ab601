using System.Globalization;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Ingestion.Publishing.Checks;

/// <summary>Whoever changes a published figure much says why in the notes. The large revisions are listed either way.</summary>
public sealed class RevisionsAreExplained : IPublicationCheck
{
    private const decimal LargeOfNation = 0.02m;
    private const decimal LargeOfRegion = 0.10m;
    private const decimal Few = 20;
    private const int MaxListed = 100;

    /// <inheritdoc />
    public IEnumerable<CheckFinding> Find(CheckedDraft draft)
    {
        if (draft.Previous is not { } previous)
            return [];
        var large = FigureChange
            .Between(previous.Figures, draft.Figures)
            .Where(IsLarge)
            .OrderByDescending(change => Math.Abs(change.Share ?? decimal.MaxValue))
            .ToList();
        var severity = (draft.Release.Notes ?? draft.Release.NotesEn) is null ? CheckSeverity.Warning : CheckSeverity.Note;
        var listed = large
            .Take(MaxListed)
            .Select(change => Finding(severity, InEnglish(change, previous.Release), InVietnamese(change, previous.Release)));
        return large.Count <= MaxListed
            ? listed
            : listed.Append(
                Finding(
                    severity,
                    $"{large.Count - MaxListed} more figures have large revisions; 'ceco releases diff' lists them.",
                    $"Còn {large.Count - MaxListed} số liệu nữa được điều chỉnh nhiều; 'ceco releases diff' liệt kê chúng."
                )
            );
    }

    private static bool IsLarge(FigureChange change) =>
        change.Before >= Few
        && (change.After is null || Math.Abs(change.Share ?? 0) >= (change.Key.Region == FigureKey.Nation ? LargeOfNation : LargeOfRegion));

    private static CheckFinding Finding(CheckSeverity severity, string en, string vi) =>
        new(nameof(RevisionsAreExplained), severity, en, vi);

    private static string InEnglish(FigureChange change, Release previous) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"'{change.Key.Measure}' of '{change.Key.Cube}', {change.Key.Region}, {change.Key.Year}: {change.Before} in {previous.Id}, now {After(change) ?? "none"}{Share(change)}."
        );

    private static string InVietnamese(FigureChange change, Release previous) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"'{change.Key.Measure}' của '{change.Key.Cube}', {change.Key.Region}, {change.Key.Year}: {change.Before} ở {previous.Id}, nay {After(change) ?? "không có"}{Share(change)}."
        );

    private static string? After(FigureChange change) => change.After?.ToString(CultureInfo.InvariantCulture);

    private static string Share(FigureChange change) =>
        change.Share is { } share ? string.Create(CultureInfo.InvariantCulture, $" ({share:+0.0%;-0.0%})") : "";
}

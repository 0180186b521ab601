using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Collects what is found in a submission: the first so many, and how many there are of each rule.</summary>
/// <param name="max">Most findings of each severity that are kept.</param>
/// <param name="confirmed">What a steward found right.</param>
internal sealed class Findings(int max, Confirmations confirmed)
{
    private const int LongestValue = 100;
    private const int LongestName = 300;
    private const int LongestMessage = 2000;

    private readonly List<(int Order, ImportFinding Finding, LaterAdvice? Advice)> _kept = [];
    private readonly HashSet<(int Sheet, int Row)> _refused = [];
    private readonly SortedDictionary<(string Rule, FindingSeverity Severity), int> _counts = [];
    private readonly Dictionary<(string Rule, FindingSeverity Severity, string? Column), int> _groups = [];

    public int Errors => Count(FindingSeverity.Error);

    public int Warnings => Count(FindingSeverity.Warning);

    /// <summary>How often each rule did not hold.</summary>
    public IEnumerable<ImportRuleCount> Counts =>
        _counts.Select(count => new ImportRuleCount(0, count.Key.Rule, count.Key.Severity, count.Value));

    /// <summary>Findings by rule and column, those that are not kept among them.</summary>
    /// <param name="kept">Those that are kept, in their order.</param>
    public IReadOnlyList<FindingGroup> Groups(IReadOnlyList<ImportFinding> kept)
    {
        var examples = FindingGroup.Of(kept).ToDictionary(group => (group.Rule, group.Severity, group.Column), group => group.Examples);
        return FindingGroup.InOrder(
            _groups.Select(group => new FindingGroup(
                group.Key.Rule,
                group.Key.Severity,
                group.Key.Column,
                group.Value,
                examples.GetValueOrDefault(group.Key, [])
            ))
        );
    }

    /// <summary>Tells that a file can't be read, or not further.</summary>
    public void Add(FileUnreadable unreadable, SheetPlace place) =>
        Add(unreadable.Rule, FindingSeverity.Error, new Finding(place, unreadable.Row, null, null, unreadable.Text.Vi, unreadable.Text.En));

    public void Add(string rule, FindingSeverity severity, Finding found)
    {
        if (severity == FindingSeverity.Error && found.Row is { } row)
            _refused.Add((found.Place.Order, row));
        Add(
            found.Place.Order,
            found.Advice,
            new ImportFinding
            {
                FileName = Cut(found.Place.FileName, LongestName)!,
                Sheet = Cut(found.Place.Sheet, LongestName),
                Row = found.Row,
                Column = Cut(found.Field is { } field ? found.Place.Heading(field) : null, LongestValue),
                Value = Cut(found.Value, LongestValue),
                Rule = rule,
                Severity = severity,
                MessageVi = Cut(found.MessageVi, LongestMessage)!,
                MessageEn = Cut(found.MessageEn, LongestMessage)!,
                Suggestion = Cut(found.Suggestion, LongestName),
            }
        );
    }

    /// <summary>Adds what the reading of a sheet found, which may be right all the same: an error, or a warning once it is confirmed.</summary>
    public void AddUnlessConfirmed(string rule, Finding found)
    {
        var (severity, weighed) = confirmed.Weigh(rule, found);
        Add(rule, severity, weighed);
    }

    /// <summary>Those that are kept, in the order of files and rows.</summary>
    public IReadOnlyList<ImportFinding> InOrder() =>
        [
            .. _kept
                .OrderBy(kept => kept.Order)
                .ThenBy(kept => kept.Finding.Row ?? 0)
                .Select((kept, index) => Advised(kept.Finding, kept.Advice) with { Number = index + 1 }),
        ];

    private ImportFinding Advised(ImportFinding finding, LaterAdvice? later) =>
        later?.Invoke(_refused.Contains) is { Codes.Count: > 0 } advice
            ? finding with
            {
                MessageVi = Cut($"{finding.MessageVi} {advice.Vi}", LongestMessage)!,
                MessageEn = Cut($"{finding.MessageEn} {advice.En}", LongestMessage)!,
                Suggestion = Cut(advice.Suggestion, LongestName),
            }
            : finding;

    private void Add(int order, LaterAdvice? advice, ImportFinding finding)
    {
        var rule = (finding.Rule, finding.Severity);
        _counts[rule] = _counts.GetValueOrDefault(rule) + 1;
        var group = (finding.Rule, finding.Severity, finding.Column);
        _groups[group] = _groups.GetValueOrDefault(group) + 1;
        // Warnings must not take the room of what speaks against the submission.
        if (Count(finding.Severity) <= max)
            _kept.Add((order, finding, advice));
    }

    private int Count(FindingSeverity severity) => _counts.Where(count => count.Key.Severity == severity).Sum(count => count.Value);

    private static string? Cut(string? text, int length)
    {
        if (text is null || text.Length <= length)
            return text;
        // Half of a pair of surrogates is no text.
        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..end] + '…';
    }
}

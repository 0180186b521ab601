using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules;

/// <summary>Of two fields of a row, one is part of the other: it is no more. Where either is not stated, nothing is said.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
/// <typeparam name="TValue">Type of both fields.</typeparam>
/// <param name="part">Name of the field that is the part.</param>
/// <param name="whole">Name of the field that is the whole.</param>
/// <param name="of">Reads both.</param>
/// <param name="vi">What is wrong where the part is more, in Vietnamese; the whole is told behind it.</param>
/// <param name="en">The same in English.</param>
/// <param name="severity">Severity.</param>
internal abstract class PartIsWithinWhole<TRow, TValue>(
    string part,
    string whole,
    Func<TRow, (TValue? Part, TValue? Whole)> of,
    string vi,
    string en,
    FindingSeverity severity = FindingSeverity.Error
) : ISubmissionRule
    where TRow : class
    where TValue : struct, IComparable<TValue>
{
    public FindingSeverity Severity => severity;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<TRow>(part, whole)
        let stated = of(row.Record)
        where stated.Part is { } some && stated.Whole is { } all && some.CompareTo(all) > 0
        select row.Found(part, stated.Part, $"{vi} ({stated.Whole}).", $"{en} ({stated.Whole}).");
}

using CollectiveEconomy.Ingestion.Rules;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>
/// What a steward has looked at and found right although a rule speaks against it: each as the rule and the natural key of the row, for example
/// <c>MoneyIsInDong:HTX-11 2024</c>. The rule warns of that row, and refuses every other.
/// </summary>
public sealed class Confirmations
{
    private readonly HashSet<string> _confirmed;

    private Confirmations(IEnumerable<string> confirmed) => _confirmed = new(confirmed, StringComparer.OrdinalIgnoreCase);

    /// <summary>Nothing is confirmed.</summary>
    public static Confirmations None { get; } = new([]);

    // Found while a sheet is read: the key is the name of the sheet, or of the field.
    private static readonly string[] OfReading =
    [
        "HiddenColumnsAreMeant",
        "HiddenRowsAreMeant",
        "HiddenSheetsAreMeant",
        "UnitsAreConverted",
    ];

    /// <summary>Names of the rules of which rows can be confirmed.</summary>
    public static IReadOnlyList<string> Rules { get; } =
    [
        .. SubmissionRules
            .All.Where(rule => rule.CanBeConfirmed)
            .Select(rule => rule.GetType().Name)
            .Concat(OfReading)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads what is confirmed.</summary>
    /// <param name="given">Each a rule and the natural key of a row, with a colon between.</param>
    /// <exception cref="FormatException">One of them names no row, or no rule of which rows can be confirmed.</exception>
    public static Confirmations Parse(IEnumerable<string> given) => new(given.Select(Checked).ToList());

    /// <summary>How the findings of a rule weigh for a row, and how they are told.</summary>
    internal (FindingSeverity Severity, Finding Found) Weigh(ISubmissionRule rule, Finding found) =>
        rule.CanBeConfirmed ? Weigh(rule.GetType().Name, found, rule.Severity) : (rule.Severity, found);

    /// <summary>How a finding weighs that can be confirmed, and how it is told.</summary>
    internal (FindingSeverity Severity, Finding Found) Weigh(string rule, Finding found, FindingSeverity severity = FindingSeverity.Error)
    {
        if (found.Key is not { } key)
            return (severity, found);
        var confirmation = $"{rule}:{key}";
        return _confirmed.Contains(confirmation)
            ? (FindingSeverity.Warning, found)
            : (
                severity,
                found with
                {
                    MessageVi = $"{found.MessageVi} Nếu đúng, gửi lại kèm xác nhận '{confirmation}'.",
                    MessageEn = $"{found.MessageEn} If it is correct, send it again with the confirmation '{confirmation}'.",
                }
            );
    }

    private static string Checked(string given) =>
        given.Split(':', 2) is [var rule, { Length: > 0 }] && Rules.Contains(rule)
            ? given
            : throw new TextInvalid(
                new(
                    $"'{given}' không phải là xác nhận hợp lệ: hãy ghi quy tắc và khóa của dòng như trong thông báo, ví dụ '{Rules[0]}:HTX-11 2024'. Các quy tắc: {string.Join(", ", Rules)}.",
                    $"'{given}' is not a valid confirmation: give a rule and the key of a row, as in its finding, for example '{Rules[0]}:HTX-11 2024'. Rules: {string.Join(", ", Rules)}."
                )
            );
}

using CollectiveEconomy.Ingestion.Rules;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;

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

    /// <summary>Names of the rules of which rows can be confirmed.</summary>
    public static IReadOnlyList<string> Rules { get; } =
    [.. SubmissionRules.All.Where(rule => rule.CanBeConfirmed).Select(rule => rule.GetType().Name)];

    /// <summary>Reads what is confirmed.</summary>
    /// <param name="given">Each a rule and the natural key of a row, with a colon between.</param>
    /// <exception cref="FormatException">One of them names no row, or no rule of which rows can be confirmed.</exception>
    public static Confirmations Parse(IEnumerable<string> given) => new(given.Select(Checked).ToList());

    /// <summary>How the findings of a rule weigh for a row, and how they are told.</summary>
    internal (FindingSeverity Severity, Finding Found) Weigh(ISubmissionRule rule, Finding found)
    {
        if (!rule.CanBeConfirmed || found.Key is not { } key)
            return (rule.Severity, found);
        var confirmation = $"{rule.GetType().Name}:{key}";
        return _confirmed.Contains(confirmation)
            ? (FindingSeverity.Warning, found)
            : (
                rule.Severity,
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
            : throw new FormatException(
                $"'{given}' is not a valid confirmation: give a rule and the key of a row, as in its finding, for example '{Rules[0]}:HTX-11 2024'. Rules: {string.Join(", ", Rules)}."
            );
}

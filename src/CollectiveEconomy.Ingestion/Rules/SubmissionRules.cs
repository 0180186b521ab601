using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Submissions;

namespace CollectiveEconomy.Ingestion.Rules;

/// <summary>Every rule about submissions.</summary>
internal static class SubmissionRules
{
    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<ISubmissionRule> All { get; } =
    [
        .. typeof(SubmissionRules)
            .Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(ISubmissionRule)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (ISubmissionRule)Activator.CreateInstance(type)!),
    ];

    /// <summary>Checks a submission against every rule.</summary>
    public static void Check(Submission submission, Confirmations confirmed, Findings findings)
    {
        foreach (var rule in All)
        foreach (var told in rule.Check(submission))
        {
            var (severity, found) = confirmed.Weigh(rule, told);
            findings.Add(rule.GetType().Name, severity, found);
        }
    }
}

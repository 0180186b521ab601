using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules;

/// <summary>One sentence that must hold of a submission; a class that implements it is found by itself, and its name is the rule's.</summary>
internal interface ISubmissionRule
{
    /// <summary>How much it weighs when it does not hold.</summary>
    FindingSeverity Severity => FindingSeverity.Error;

    /// <summary>Whether what breaks it can be right all the same: who confirms a row of it makes it a warning.</summary>
    bool CanBeConfirmed => false;

    /// <summary>Everything that breaks it. It throws nothing and changes nothing.</summary>
    IEnumerable<Finding> Check(Submission submission);
}

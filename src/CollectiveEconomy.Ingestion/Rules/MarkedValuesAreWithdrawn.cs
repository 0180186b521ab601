using System.Globalization;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules;

/// <summary>No cell withdraws a value of the register with a mark; shown, so that every withdrawal is seen.</summary>
internal sealed class MarkedValuesAreWithdrawn : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from rows in submission.Tables
        from taken in rows.Withdrawals
        where taken.IsMarked
        let before = Convert.ToString(taken.Before, CultureInfo.InvariantCulture)
        select taken.Row.Found(
            taken.Field.Name,
            WithdrawalMark.Words[0],
            $"Số liệu đã có ({before}) được rút.",
            $"The value of the register ({before}) is withdrawn."
        );
}

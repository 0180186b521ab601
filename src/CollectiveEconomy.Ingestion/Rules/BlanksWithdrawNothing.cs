using System.Globalization;
using CollectiveEconomy.Ingestion.Submissions;

namespace CollectiveEconomy.Ingestion.Rules;

/// <summary>No blank cell withdraws a value that the register has; a cell with 'rút' or 'withdrawn' does.</summary>
internal sealed class BlanksWithdrawNothing : ISubmissionRule
{
    public bool CanBeConfirmed => true;

    public IEnumerable<Finding> Check(Submission submission) =>
        from rows in submission.Tables
        from taken in rows.Withdrawals
        where !taken.IsMarked
        let before = Convert.ToString(taken.Before, CultureInfo.InvariantCulture)
        select taken.Row.Found(
            taken.Field.Name,
            null,
            $"Ô trống sẽ rút số liệu đã có ({before}). Để giữ, điền lại hoặc bỏ cột; để rút, ghi '{WithdrawalMark.Words[0]}'.",
            $"The blank cell would withdraw the value of the register ({before}). To keep it, fill it in or leave out the column; to withdraw it, write '{WithdrawalMark.Words[1]}'."
        );
}

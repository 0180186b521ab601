using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Storage.Access.Audit;

/// <summary>The log of access can't be written: its disk is full, read-only or away.</summary>
/// <param name="cause">What the system said.</param>
public sealed class AccessLogUnwritable(Exception cause)
    : LocalizedException(
        new(
            "Không ghi được nhật ký truy cập dữ liệu mật, nên không trả lời; đơn vị vận hành phải giải phóng chỗ trên đĩa của nhật ký.",
            "Access to confidential data can't be recorded, so it is refused; operators must free the disk of the access log."
        ),
        cause
    );

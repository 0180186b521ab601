using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>Another submission is being written, and did not end while this one waited.</summary>
public sealed class RegisterBusy(Exception? cause = null)
    : LocalizedException(
        new(
            "Một lần nhập khác đang được ghi vào sổ đăng ký: hãy thử lại sau.",
            "Another submission is being written to the register: retry later."
        ),
        cause
    );

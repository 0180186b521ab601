namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>Another submission is being written, and did not end while this one waited.</summary>
public sealed class RegisterBusy(Exception? cause = null)
    : Exception("Another submission is being written to the register: retry later.", cause);

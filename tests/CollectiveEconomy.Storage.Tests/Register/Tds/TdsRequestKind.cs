namespace CollectiveEconomy.Storage.Tests.Register.Tds;

/// <summary>Kinds of messages, by their number in the protocol; those of a transaction by their number and a hundred.</summary>
internal enum TdsRequestKind
{
    Batch = 1,
    Call = 3,
    Attention = 6,
    Rows = 7,
    Login = 16,
    Prelogin = 18,
    Begin = 105,
    Commit = 107,
    Rollback = 108,
}

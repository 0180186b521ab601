using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Withdrawals of releases in the schema.</summary>
public sealed class WithdrawalType : TypeOf<Withdrawal>;

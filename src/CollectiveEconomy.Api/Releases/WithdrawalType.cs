using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using GraphQL;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Withdrawals of releases in the schema.</summary>
internal sealed class WithdrawalType() : TypeOf<Withdrawal>(withdrawal => withdrawal.Reason, withdrawal => withdrawal.ReasonEn)
{
    /// <summary>The reason as given; in the original language if there is only one.</summary>
    /// <param name="withdrawal">The withdrawal.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Reason([FromSource] Withdrawal withdrawal, [FromServices] RequestLanguage preferred, Language? language) =>
        withdrawal.ReasonIn(language ?? preferred.Value);
}

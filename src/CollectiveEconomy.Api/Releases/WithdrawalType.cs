using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using GraphQL;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Withdrawals of releases in the schema.</summary>
internal sealed class WithdrawalType() : TypeOf<Withdrawal>(withdrawal => withdrawal.Reason, withdrawal => withdrawal.ReasonEn)
{
    /// <summary>Why, in the words of who withdrew it; in the language in which it was given, where it was given in one only.</summary>
    /// <param name="withdrawal">The withdrawal.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">The language; by default the one that the Accept-Language header prefers.</param>
    public static string Reason([FromSource] Withdrawal withdrawal, [FromServices] RequestLanguage preferred, Language? language) =>
        withdrawal.ReasonIn(language ?? preferred.Value);
}

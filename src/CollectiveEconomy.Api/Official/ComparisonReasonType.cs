using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official.Comparisons;
using GraphQL;

namespace CollectiveEconomy.Api.Official;

/// <summary>Reasons in the schema.</summary>
internal sealed class ComparisonReasonType() : TypeOf<ComparisonReason>(reason => reason.TextVi, reason => reason.TextEn)
{
    /// <summary>The reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Text([FromSource] ComparisonReason reason, [FromServices] RequestLanguage preferred, Language? language) =>
        reason.Text(language ?? preferred.Value);
}

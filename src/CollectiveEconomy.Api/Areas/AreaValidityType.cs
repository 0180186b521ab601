using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Periods of provinces in the schema.</summary>
internal sealed class AreaValidityType()
    : NamedType<AreaValidity>(period => period.ProvinceId, period => period.LegalBasisVi, period => period.LegalBasisEn)
{
    /// <summary>Legal text with which the period began; null when none is recorded.</summary>
    /// <param name="period">The period.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string? LegalBasis([FromSource] AreaValidity period, [FromServices] RequestLanguage preferred, Language? language) =>
        (language ?? preferred.Value).Of(period.LegalBasisVi, period.LegalBasisEn);
}

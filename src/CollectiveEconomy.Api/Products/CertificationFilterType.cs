using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Cooperatives;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>Filter on certifications.</summary>
internal sealed class CertificationFilterType : FilterType<Certification>
{
    /// <summary>Declares it.</summary>
    /// <param name="codelists">The codelists.</param>
    public CertificationFilterType(CodelistDirectory codelists)
        : base("CertificationFilter", "certifications")
    {
        Code("scheme", certification => certification.Scheme, codelists.Permitted(CodelistIds.CertificationScheme), "The scheme");
        Value<DateFilterType, DateOnly>("validFrom", certification => certification.ValidFrom, "First day of validity.");
        Value<DateFilterType, DateOnly?>("validTo", certification => certification.ValidTo, "Last day of validity.");
        Related<Cooperative, CooperativeFilterType>(
            "cooperative",
            register => register.Cooperatives,
            (cooperative, row) => cooperative.Id == row.CooperativeId,
            "The organisation."
        );
    }
}

using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>Sort keys for certifications.</summary>
internal sealed class CertificationOrderType : OrderType<Certification>
{
    public CertificationOrderType()
        : base("CertificationOrder", "certifications")
    {
        Value("VALID_FROM", row => row.ValidFrom, "First day on which it counts.");
        NullsLastValue("VALID_TO", row => row.ValidTo, "Last day on which it counts; null when it does not expire or is not stated.");
        Value("SCHEME", row => row.Scheme, "Code of the scheme.");
        Value("PRODUCT", row => row.ProductCode, "Code of the product; null, for no product in particular, sorts before every code.");
        CodeOf(
            "COOPERATIVE",
            register =>
                row =>
                    register.Cooperatives.Where(cooperative => cooperative.Id == row.CooperativeId).Select(cooperative => cooperative.Code),
            "Code of the holder."
        );
    }
}

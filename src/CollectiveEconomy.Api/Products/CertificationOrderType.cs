using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>By what certifications can be ordered.</summary>
public sealed class CertificationOrderType : OrderType<Certification>
{
    /// <summary>Declares it.</summary>
    public CertificationOrderType()
        : base("CertificationOrder", "certifications")
    {
        Value("VALID_FROM", row => row.ValidFrom, "By first day on which it counts.");
        Known("VALID_TO", row => row.ValidTo, "By last day on which it counts", "those that do not expire, or of which it is not stated,");
        Value("SCHEME", row => row.Scheme, "By code of the scheme.");
        Value("PRODUCT", row => row.ProductCode, "By code of the product; those that cover none in particular come first.");
        CodeOf(
            "COOPERATIVE",
            register =>
                row =>
                    register.Cooperatives.Where(cooperative => cooperative.Id == row.CooperativeId).Select(cooperative => cooperative.Code),
            "By code of the holder."
        );
    }
}

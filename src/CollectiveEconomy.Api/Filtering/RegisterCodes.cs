using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Filtering;

/// <summary>The codes of lists that the register keeps, and that grow while the host runs.</summary>
/// <param name="store">The register.</param>
public sealed class RegisterCodes(IDbContextFactory<RegisterContext> store)
{
    /// <summary>Codes of products.</summary>
    public KnownCodes Products { get; } = KnownCodes.In(store, "the products", now => now.Products.Select(row => row.Code));

    /// <summary>Codes of programmes.</summary>
    public KnownCodes Programmes { get; } = KnownCodes.In(store, "the programmes", now => now.Programmes.Select(row => row.Code));

    /// <summary>Codes of support units.</summary>
    public KnownCodes SupportUnits { get; } = KnownCodes.In(store, "the support units", now => now.SupportUnits.Select(row => row.Code));

    /// <summary>Codes of what outcomes measure.</summary>
    public KnownCodes OutcomeIndicators { get; } =
        KnownCodes.In(store, "the outcome indicators", now => now.OutcomeIndicators.Select(row => row.Code));

    /// <summary>Codes of what official figures measure.</summary>
    public KnownCodes Indicators { get; } = KnownCodes.In(store, "the indicators", now => now.Indicators.Select(row => row.Code));

    /// <summary>Codes of source documents.</summary>
    public KnownCodes Sources { get; } = KnownCodes.In(store, "the source documents", now => now.SourceDocuments.Select(row => row.Code));

    /// <summary>Codes of the bodies that issue source documents.</summary>
    public KnownCodes Issuers { get; } =
        KnownCodes.In(store, "the issuers", now => now.SourceDocuments.Select(row => row.Issuer).Distinct());
}

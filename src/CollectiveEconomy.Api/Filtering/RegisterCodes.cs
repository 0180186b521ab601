using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Filtering;

/// <summary>The codes of lists that the register keeps, and that grow while the host runs.</summary>
/// <param name="register">The register as it is at the start.</param>
public sealed class RegisterCodes(RegisterContext register)
{
    /// <summary>Codes of products.</summary>
    public KnownCodes Products { get; } = KnownCodes.In(register, "the products", now => now.Products.Select(row => row.Code));

    /// <summary>Codes of programmes.</summary>
    public KnownCodes Programmes { get; } = KnownCodes.In(register, "the programmes", now => now.Programmes.Select(row => row.Code));

    /// <summary>Codes of support units.</summary>
    public KnownCodes SupportUnits { get; } = KnownCodes.In(register, "the support units", now => now.SupportUnits.Select(row => row.Code));

    /// <summary>Codes of what outcomes measure.</summary>
    public KnownCodes OutcomeIndicators { get; } =
        KnownCodes.In(register, "the outcome indicators", now => now.OutcomeIndicators.Select(row => row.Code));

    /// <summary>Codes of what official figures measure.</summary>
    public KnownCodes Indicators { get; } = KnownCodes.In(register, "the indicators", now => now.Indicators.Select(row => row.Code));

    /// <summary>Codes of source documents.</summary>
    public KnownCodes Sources { get; } =
        KnownCodes.In(register, "the source documents", now => now.SourceDocuments.Select(row => row.Code));

    /// <summary>Codes of the bodies that issue source documents.</summary>
    public KnownCodes Issuers { get; } =
        KnownCodes.In(register, "the issuers", now => now.SourceDocuments.Select(row => row.Issuer).Distinct());

    /// <summary>Reads the codes of the register.</summary>
    public static RegisterCodes Read(IDbContextFactory<RegisterContext> store)
    {
        using var register = store.CreateDbContext();
        return new RegisterCodes(register);
    }
}

using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Releases;

/// <summary>
/// The register with every year, for work of the platform itself that answers nobody, such as publishing, and for whatever is written; never a replica.
/// </summary>
/// <param name="contexts">Makes contexts.</param>
internal sealed class WholeRegister(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>A context that sees every year; whoever asks for it disposes it.</summary>
    public RegisterContext Open()
    {
        var register = contexts.CreateDbContext();
        register.LastYearSeen = int.MaxValue;
        return register;
    }
}

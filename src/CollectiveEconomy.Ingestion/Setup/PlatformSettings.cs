using CollectiveEconomy.Ingestion.Demonstration;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Secrets;
using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Ingestion.Setup;

/// <summary>What the platform is told by its configuration, as a host and as a command line.</summary>
/// <param name="Folder">Where everything is written.</param>
/// <param name="Register">Where the register is kept.</param>
/// <param name="Plan">What the register demonstrates when it is created.</param>
/// <param name="Secret">From what keys are derived.</param>
public sealed record PlatformSettings(DataFolder Folder, RegisterSettings Register, DemonstrationPlan Plan, PlatformSecret Secret)
{
    /// <summary>Reads the configuration.</summary>
    /// <exception cref="StartRefused">A value is missing or wrong; the message names it and what would be right.</exception>
    public static PlatformSettings Read(IConfiguration configuration)
    {
        var folder = DataFolder.Read(configuration);
        return new PlatformSettings(
            folder,
            RegisterSettings.Read(configuration, folder),
            new DemonstrationPlan(configuration.ReadEnum("Register:Demonstration", DemonstrationSize.Demo)),
            PlatformSecret.Read(configuration, folder)
        );
    }
}

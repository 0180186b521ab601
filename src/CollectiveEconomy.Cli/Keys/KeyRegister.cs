using System.CommandLine;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Cli.Keys;

/// <summary>Opens the register for a command about keys.</summary>
internal static class KeyRegister
{
    /// <summary>The register of the settings, which the caller disposes.</summary>
    /// <exception cref="Storage.StartRefused">It is of another version, or can't be reached.</exception>
    public static async Task<RegisterContext> OpenAsync(ParseResult given, CommandContext context, CancellationToken cancellationToken)
    {
        var settings = PlatformSettings.Read(CommandSettings.Read(given, context));
        await RegisterCheck.RefuseOtherAsync(settings.Register, cancellationToken);
        return RegisterConnection.Open(settings.Register);
    }
}

using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Storage;

/// <summary>Whether this is an installation that people rely on.</summary>
public static class RuntimeEnvironment
{
    // As hosts of .NET read it, and as the environment has it for the command line.
    private static readonly string[] Names = ["environment", "ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"];

    /// <summary>
    /// Whether the environment is named <c>Production</c>. Nothing synthetic is made there, and nothing is created in place of what is missing.
    /// Where no environment is named, it is not: who tries the platform names none.
    /// </summary>
    public static bool IsProduction(IConfiguration configuration) =>
        Names.Select(name => configuration[name]).FirstOrDefault(name => !string.IsNullOrEmpty(name)) is { } named
        && named.Equals("Production", StringComparison.OrdinalIgnoreCase);
}

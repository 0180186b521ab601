using System.CommandLine;
using System.CommandLine.Parsing;
using CollectiveEconomy.Storage;
using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Cli;

/// <summary>The configuration of one command: its options, else environment variables, else <c>appsettings.json</c>.</summary>
internal static class CommandSettings
{
    private const string File = "appsettings.json";

    /// <summary>Reads the configuration.</summary>
    /// <exception cref="StartRefused"><c>appsettings.json</c> is no JSON.</exception>
    public static IConfiguration Read(ParseResult given, CommandContext context)
    {
        try
        {
            return new ConfigurationBuilder()
                .SetBasePath(context.SettingsFolder)
                .AddJsonFile(File, optional: true)
                .AddEnvironmentVariables()
                .AddInMemoryCollection(Given(given))
                .Build();
        }
        catch (InvalidDataException failure)
        {
            throw new StartRefused(
                new(
                    $"Không đọc được {File} trong '{context.SettingsFolder}' như JSON.",
                    $"{File} in '{context.SettingsFolder}' can't be read as JSON."
                ),
                failure
            );
        }
    }

    private static Dictionary<string, string?> Given(ParseResult given) =>
        Commands(given.CommandResult)
            .SelectMany(command => command.Options.OfType<SettingOption>())
            .Where(option => given.GetValue(option) is not null)
            .ToDictionary(option => option.Key, given.GetValue);

    private static IEnumerable<Command> Commands(CommandResult innermost)
    {
        for (var result = innermost; result is not null; result = result.Parent as CommandResult)
            yield return result.Command;
    }
}

using System.CommandLine;

namespace CollectiveEconomy.Cli;

/// <summary>An option that takes the place of a setting of the configuration.</summary>
/// <param name="name">Name of the option.</param>
/// <param name="key">Key of the setting.</param>
internal sealed class SettingOption(string name, string key) : Option<string?>(name)
{
    /// <summary>Key of the setting.</summary>
    public string Key => key;
}

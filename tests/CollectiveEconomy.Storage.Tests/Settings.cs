using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Storage.Tests;

/// <summary>Configurations written as "key=value" lines.</summary>
internal static class Settings
{
    public static IConfiguration Of(params string[] lines) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                lines.Select(line => line.Split('=', 2)).Select(pair => KeyValuePair.Create<string, string?>(pair[0], pair[1]))
            )
            .Build();

    /// <summary>The message, which must be one sentence that names <paramref name="setting"/>.</summary>
    public static string Refused(string setting, Action read)
    {
        var message = Assert.Throws<StartRefused>(read).Message;
        Assert.Contains(setting, message, StringComparison.Ordinal);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        return message;
    }
}

using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Releases;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

if (args is [HealthProbe.Argument, var address] && Uri.TryCreate(address, UriKind.Absolute, out var health))
    return await HealthProbe.AskAsync(health);
try
{
    await using var host = await PlatformHost.StartAsync(args);
    await host.WaitForShutdownAsync();
    return 0;
}
catch (Exception refused)
    when (refused is StartRefused or ReleaseDamaged or OptionsValidationException or IOException { InnerException: AddressInUseException })
{
    var language = TerminalLanguage.Of(Environment.GetEnvironmentVariable);
    await Console.Error.WriteLineAsync((refused as ILocalized)?.Text.In(language) ?? refused.Message);
    return 1;
}

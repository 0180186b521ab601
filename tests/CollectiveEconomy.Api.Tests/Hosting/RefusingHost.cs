using CollectiveEconomy.Api.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CollectiveEconomy.Api.Tests.Hosting;

/// <summary>A host with one door, which refuses as the platform does while the register is away.</summary>
internal static class RefusingHost
{
    /// <summary>Listens on a free port of this machine.</summary>
    /// <param name="log">Given what the platform logs.</param>
    /// <param name="door">What is done for each request.</param>
    public static async Task<WebApplication> StartAsync(LogLines log, Func<Task> door)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore().AddProblemDetails();
        builder.Logging.AddProvider(log).AddFilter((_, category, _) => category == typeof(Readiness).FullName);
        var host = builder.Build();
        host.UseRegisterRefusals();
        host.Run(_ => door());
        await host.StartAsync();
        return host;
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CollectiveEconomy.Benchmarks.Load;

/// <summary>Kestrel with one way to answer, and nothing else.</summary>
internal static class BareHost
{
    /// <summary>Starts it on a free port.</summary>
    /// <param name="add">Adds what answers need.</param>
    /// <param name="answer">Answers, whatever is asked.</param>
    public static async Task<WebApplication> StartAsync(Action<IServiceCollection> add, Func<IServiceProvider, RequestDelegate> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        add(builder.Services);
        var host = builder.Build();
        host.Run(answer(host.Services));
        await host.StartAsync();
        return host;
    }

    /// <summary>Says where it is, and serves until it is told to stop.</summary>
    /// <param name="starting">The host.</param>
    public static async Task RunAsync(Task<WebApplication> starting)
    {
        await using var host = await starting;
        Console.WriteLine(host.Urls.Single());
        await host.WaitForShutdownAsync();
    }
}

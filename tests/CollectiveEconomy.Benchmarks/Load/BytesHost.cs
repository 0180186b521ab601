using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace CollectiveEconomy.Benchmarks.Load;

/// <summary>The least that Kestrel can do: it answers each path with the same bytes, whatever is asked.</summary>
internal static class BytesHost
{
    /// <summary>Serves the files of a folder until it is told to stop.</summary>
    /// <param name="folder">The files, read once.</param>
    public static async Task RunAsync(string folder)
    {
        await using var host = await StartAsync(
            Directory.GetFiles(folder).ToDictionary(file => "/" + Path.GetFileName(file), File.ReadAllBytes)
        );
        Console.WriteLine(host.Urls.Single());
        await host.WaitForShutdownAsync();
    }

    /// <summary>Serves answers.</summary>
    /// <param name="answers">The answers by path.</param>
    public static async Task<WebApplication> StartAsync(IReadOnlyDictionary<string, byte[]> answers)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var host = builder.Build();
        host.Run(async http =>
        {
            var answer = answers[http.Request.Path];
            http.Response.ContentType = "application/json; charset=utf-8";
            http.Response.ContentLength = answer.Length;
            await http.Response.BodyWriter.WriteAsync(answer);
        });
        await host.StartAsync();
        return host;
    }
}

using Microsoft.AspNetCore.Builder;

namespace CollectiveEconomy.Benchmarks.Load;

/// <summary>The least that Kestrel can do: it answers each path with the same bytes, whatever is asked.</summary>
internal static class BytesHost
{
    /// <summary>Serves the files of a folder until it is told to stop.</summary>
    /// <param name="folder">The files, read once.</param>
    public static Task RunAsync(string folder) =>
        BareHost.RunAsync(StartAsync(Directory.GetFiles(folder).ToDictionary(file => "/" + Path.GetFileName(file), File.ReadAllBytes)));

    /// <summary>Serves answers.</summary>
    /// <param name="answers">The answers by path.</param>
    public static Task<WebApplication> StartAsync(IReadOnlyDictionary<string, byte[]> answers) =>
        BareHost.StartAsync(
            _ => { },
            _ =>
                async http =>
                {
                    var answer = answers[http.Request.Path];
                    http.Response.ContentType = "application/json; charset=utf-8";
                    http.Response.ContentLength = answer.Length;
                    await http.Response.BodyWriter.WriteAsync(answer);
                }
        );
}

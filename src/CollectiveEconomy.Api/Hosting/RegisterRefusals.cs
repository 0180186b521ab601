using System.Globalization;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>Answers 503 with Retry-After in every door while the register can't be reached, and logs what SQL Server reported or what is wrong with its file.</summary>
internal static class RegisterRefusals
{
    public static IApplicationBuilder UseRegisterRefusals(this IApplicationBuilder host) => host.Use(PassAsync);

    private static async Task PassAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (Exception failure) when (RegisterFailure.IsAway(failure) && !http.Response.HasStarted)
        {
            http.RequestServices.GetRequiredService<ILogger<Readiness>>()
                .LogError("The register can't be reached. {Reported}", RegisterFailure.TextOf(failure)?.En);
            var refused = RequestRefused.RegisterUnavailable(failure);
            // What was said of the answer before does not hold of the refusal.
            http.Response.Headers.ETag = default;
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers.RetryAfter = refused.RetryAfter!.Value.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            await new HttpRefusal(refused.Reason, refused.Text).ExecuteAsync(http);
        }
    }
}

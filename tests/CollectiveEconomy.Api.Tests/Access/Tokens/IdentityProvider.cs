using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using OpenIddict.Server;

namespace CollectiveEconomy.Api.Tests.Access.Tokens;

/// <summary>An identity provider on a free port: OpenIddict, which gives any client with the right secret a token for its credentials.</summary>
internal sealed class IdentityProvider : IAsyncDisposable
{
    private readonly WebApplication _web;

    private IdentityProvider(WebApplication web)
    {
        _web = web;
        Http = new HttpClient { BaseAddress = new Uri(Address) };
    }

    public string Address => _web.Urls.Single();

    private HttpClient Http { get; }

    public static async Task<IdentityProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder
            .Services.AddOpenIddict()
            .AddServer(server =>
            {
                server
                    .SetTokenEndpointUris("token")
                    .AllowClientCredentialsFlow()
                    .AddEphemeralSigningKey()
                    .AddEphemeralEncryptionKey()
                    .DisableAccessTokenEncryption()
                    .RegisterScopes("collective-economy", "other")
                    .EnableDegradedMode();
                server.UseAspNetCore().DisableTransportSecurityRequirement();
                server.AddEventHandler<OpenIddictServerEvents.ValidateTokenRequestContext>(events =>
                    events.UseInlineHandler(context =>
                    {
                        if (context.ClientSecret != "secret")
                            context.Reject(OpenIddictConstants.Errors.InvalidClient);
                        return default;
                    })
                );
                server.AddEventHandler<OpenIddictServerEvents.HandleTokenRequestContext>(events => events.UseInlineHandler(Grant));
            });
        var web = builder.Build();
        web.UseAuthentication();
        await web.StartAsync();
        return new IdentityProvider(web);
    }

    /// <summary>A token by client credentials.</summary>
    /// <param name="audience">Scope of the request, which becomes the audience.</param>
    public async Task<string> TokenAsync(string audience)
    {
        using var form = new FormUrlEncodedContent([
            new("grant_type", "client_credentials"),
            new("client_id", "analyst"),
            new("client_secret", "secret"),
            new("scope", audience),
        ]);
        using var response = await Http.PostAsync("token", form);
        using var body = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.True(body.RootElement.TryGetProperty("access_token", out var token), body.RootElement.ToString());
        return token.GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _web.DisposeAsync();
    }

    private static ValueTask Grant(OpenIddictServerEvents.HandleTokenRequestContext context)
    {
        var identity = new System.Security.Claims.ClaimsIdentity("OpenIddict");
        identity.SetClaim(OpenIddictConstants.Claims.Subject, context.ClientId);
        identity.SetClaim("roles", "analyst");
        identity.SetDestinations(_ => [OpenIddictConstants.Destinations.AccessToken]);
        identity.SetResources(context.Request.GetScopes());
        context.Principal = new System.Security.Claims.ClaimsPrincipal(identity);
        return default;
    }
}

using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Tests.Access;

public sealed class AuthenticationTests
{
    [Fact]
    public async Task A_key_gives_its_caller_claims()
    {
        using var host = new GuardedHost();
        var made = host.Create(Role.Ministry, "b a", host.Clock.Now.AddHours(1));
        Assert.Equal(200, (await host.AskWith(made.Text.Reveal(), "{me}")).Status);

        Assert.Equal((true, made.Key.Id), (host.Caller!.Identity!.IsAuthenticated, host.Caller.Identity.Name));
        Assert.Equal(
            [
                ("role", "Ministry"),
                ("scope", "a b"),
                ("key_id", made.Key.Id),
                ("name", "test"),
                ("key_expires", host.Clock.Now.AddHours(1).ToString("O", CultureInfo.InvariantCulture)),
            ],
            host.Caller.Claims.Select(claim => (claim.Type, claim.Value))
        );
        Assert.True(host.Caller.IsInRole("Ministry"));
        Assert.True(host.IsAuthenticationRun);
        Assert.Equal(
            new CallerAccess(Role.Ministry, Scopes.Parse("a b"), made.Key.Id, host.Clock.Now.AddHours(1)),
            CallerClaims.AccessOf(host.Caller)
        );
    }

    [Fact]
    public async Task Who_sends_no_header_passes_no_authentication()
    {
        using var host = new GuardedHost();
        await host.AskWith(host.KeyOf(Role.Steward), "{me}");
        await host.AskWith(null, "{me}");

        Assert.Equal((false, false), (host.IsAuthenticationRun, host.Caller!.Identity?.IsAuthenticated ?? false));
        Assert.Null(host.Services.GetService<IDataProtectionProvider>());
    }

    [Theory]
    [InlineData("Token", "Ministry", Role.Ministry)]
    [InlineData("Token", "MINISTRY", null)]
    [InlineData("Token", "3", null)]
    [InlineData("Token", "", null)]
    [InlineData(null, "Ministry", null)]
    public void Only_roles_of_the_platform_count(string? scheme, string role, Role? expected)
    {
        var caller = new ClaimsPrincipal(new ClaimsIdentity([new Claim(CallerClaims.Role, role)], scheme));
        Assert.Equal(expected, CallerClaims.AccessOf(caller)?.Role);
    }

    [Fact]
    public async Task Another_scheme_takes_what_has_not_the_form_of_a_key()
    {
        using var host = new GuardedHost(services =>
        {
            new AuthenticationBuilder(services).AddScheme<AuthenticationSchemeOptions, AnyToken>(AnyToken.Scheme, null);
            services.Configure<KeyAuthenticationOptions>(
                KeyAuthenticationOptions.Scheme,
                keys =>
                    keys.ForwardDefaultSelector = http =>
                        http.Request.Headers.Authorization.ToString().StartsWith("Bearer " + KeyText.Prefix, StringComparison.Ordinal)
                            ? null
                            : AnyToken.Scheme
            );
        });

        var token = await host.AskWith("Researcher", "{me}");
        var key = await host.Ask(Role.Ministry, "{me}");
        var wrong = await host.AskWith("Nobody", "{me}");

        Assert.Equal(("Researcher", "Ministry"), (token.Data.GetProperty("me").GetString(), key.Data.GetProperty("me").GetString()));
        Assert.Equal((401, "KEY_INVALID"), (wrong.Status, wrong.Code));
        Assert.Contains("WWW-Authenticate: Bearer error=\"invalid_token\"", wrong.Headers!.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Believes each token, which is the role itself.</summary>
    private sealed class AnyToken(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
    {
        public new const string Scheme = "Token";

        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var role = new Claim(CallerClaims.Role, Request.Headers.Authorization.ToString()["Bearer ".Length..]);
            var caller = new ClaimsPrincipal(new ClaimsIdentity([role], Scheme));
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(caller, Scheme)));
        }
    }
}

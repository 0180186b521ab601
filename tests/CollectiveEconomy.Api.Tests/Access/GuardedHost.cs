using System.Security.Claims;
using System.Text;
using System.Text.Json;
using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Engine.Tests.Sample;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Access;
using CollectiveEconomy.Storage.Register;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Access;

/// <summary>The sample schema behind the real decision, with a register that holds a key of each role. Addresses come from a header.</summary>
public sealed class GuardedHost : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<Role, KeyText> _keys = [];
    private readonly SampleHost _host;
    private readonly RegisterSettings _settings;

    public GuardedHost()
        : this(_ => { }) { }

    internal GuardedHost(Action<IServiceCollection> more, IEnumerable<KeyValuePair<string, string?>>? settings = null)
    {
        _settings = RegisterSettings.Sqlite(Path.Combine(_folder.Path, "register.db"));
        using (var register = RegisterConnection.Open(_settings))
            register.Database.Migrate();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        _host = SampleHost.Behind(
            services =>
            {
                services
                    .AddSingleton<TimeProvider>(Clock)
                    .AddPooledDbContextFactory<RegisterContext>(options => options.UseRegister(_settings))
                    .AddSingleton<WholeRegister>()
                    .AddAccess(configuration);
                more(services);
            },
            app => app.Use(AddressFromHeader).UseAccess().Use(KeepCaller)
        );
        foreach (var role in new[] { Role.Researcher, Role.Ministry, Role.Steward })
            _keys[role] = Create(role).Text;
    }

    public MovableClock Clock { get; } = new();

    public CapturedLog Log => _host.Log;

    public IServiceProvider Services => _host.Services;

    public HttpClient Client => _host.Client;

    /// <summary>Who sent the last request that was not refused.</summary>
    public ClaimsPrincipal? Caller { get; private set; }

    /// <summary>Whether the framework's authentication saw the last request that was not refused.</summary>
    public bool IsAuthenticationRun { get; private set; }

    /// <summary>The text of the key of a role; null for PUBLIC.</summary>
    public string? KeyOf(Role role) => _keys.GetValueOrDefault(role)?.Reveal();

    public NewKey Create(Role role, string scopes = "", DateTimeOffset? expires = null)
    {
        using var register = RegisterConnection.Open(_settings);
        return new AccessKeys(Clock).CreateAsync(register, "test", role, Scopes.Parse(scopes), expires).GetAwaiter().GetResult();
    }

    public async Task<AccessKey?> Revoke(string id)
    {
        await using var register = RegisterConnection.Open(_settings);
        return await new AccessKeys(Clock).RevokeAsync(register, id);
    }

    public async Task<AccessKey?> Find(string id)
    {
        await using var register = RegisterConnection.Open(_settings);
        return await AccessKeys.FindAsync(register, id);
    }

    public Task<Answer> Ask(Role role, string query, object? variables = null) => AskWith(KeyOf(role), query, variables);

    public Task<Answer> AskWith(string? key, string query, object? variables = null) =>
        _host.Send(
            HttpMethod.Post,
            "/graphql",
            new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json"),
            headers: HeaderOf(key is null ? null : "Bearer " + key)
        );

    public Task<Answer> Get(string queryString, string? authorization = null) =>
        _host.Send(HttpMethod.Get, "/graphql?" + queryString, null, headers: HeaderOf(authorization));

    public void Dispose()
    {
        _host.Dispose();
        _folder.Dispose();
    }

    private static (string, string)[] HeaderOf(string? authorization) => authorization is null ? [] : [("Authorization", authorization)];

    private static Task AddressFromHeader(Microsoft.AspNetCore.Http.HttpContext http, Microsoft.AspNetCore.Http.RequestDelegate next)
    {
        if (http.Request.Headers["X-Test-Address"] is [{ } address])
            http.Connection.RemoteIpAddress = System.Net.IPAddress.Parse(address);
        return next(http);
    }

    private Task KeepCaller(Microsoft.AspNetCore.Http.HttpContext http, Microsoft.AspNetCore.Http.RequestDelegate next)
    {
        Caller = http.User;
        IsAuthenticationRun = http.Features.Get<IAuthenticationFeature>() is not null;
        return next(http);
    }
}

using CollectiveEconomy.Api.Tests.Releases;

namespace CollectiveEconomy.Api.Tests.Access.Tokens;

/// <summary>The platform beside an identity provider that publishes its keys.</summary>
public sealed class IdentityProviderTests
{
    private const string Viewer = "{ viewer { role } }";

    [Fact]
    public async Task A_token_of_client_credentials_opens_the_platform_and_one_for_another_application_does_not()
    {
        await using var provider = await IdentityProvider.StartAsync();
        await using var host = await StartAsync(provider.Address);

        var answer = await host.AskAsync(Viewer, await provider.TokenAsync("collective-economy"));
        var refused = await host.AskAsync(Viewer, await provider.TokenAsync("other"));

        Assert.Equal("RESEARCHER", answer.GetProperty("data").GetProperty("viewer").GetProperty("role").GetString());
        Assert.Equal("TOKEN_INVALID", CodeOf(refused));
    }

    [Fact]
    public async Task While_the_provider_is_away_tokens_get_503_and_keys_open_as_before()
    {
        string token;
        string address;
        await using (var provider = await IdentityProvider.StartAsync())
            (token, address) = (await provider.TokenAsync("collective-economy"), provider.Address);
        await using var host = await StartAsync(address);

        Assert.Equal("IDENTITY_PROVIDER_UNAVAILABLE", CodeOf(await host.AskAsync(Viewer, token)));
        var answer = await host.AskAsync(Viewer, await host.KeyAsync(Statistics.Access.Role.Ministry));
        Assert.Equal("MINISTRY", answer.GetProperty("data").GetProperty("viewer").GetProperty("role").GetString());
    }

    // The provider tells the time of the machine, so the host does too.
    private static async Task<ReleaseHost> StartAsync(string authority)
    {
        var data = await Histories.None();
        data.Clock.Now = TimeProvider.System.GetUtcNow();
        return await ReleaseHost.StartAsync(
            data,
            $"--Access:Tokens:Authority={authority}",
            "--Access:Tokens:Audience=collective-economy",
            "--Access:Tokens:Roles:analyst=RESEARCHER"
        );
    }

    private static string? CodeOf(System.Text.Json.JsonElement answer) =>
        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}

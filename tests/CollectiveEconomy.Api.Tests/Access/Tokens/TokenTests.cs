using System.Security.Cryptography;
using CollectiveEconomy.Api.Access.Tokens;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace CollectiveEconomy.Api.Tests.Access.Tokens;

/// <summary>Tokens of an identity provider open what keys open, and one that is wrong opens nothing.</summary>
public sealed class TokenTests : IDisposable
{
    private readonly SignedTokens _tokens = new();
    private readonly GuardedHost _host;

    public TokenTests() => _host = new GuardedHost(_ => { }, _tokens.Settings);

    public void Dispose()
    {
        _host.Dispose();
        _tokens.Dispose();
    }

    [Theory]
    [InlineData(new[] { "analyst" }, "Researcher")]
    [InlineData(new[] { "analyst", "office", "other" }, "Ministry")]
    public async Task The_widest_role_of_its_claims_counts(string[] roles, string role)
    {
        var token = _tokens.Issue(_host.Clock.Now, token => token.Claims["roles"] = roles);
        var answer = await _host.AskWith(token, "{me}");
        Assert.Equal(role, answer.Data.GetProperty("me").GetString());
        Assert.Equal("an.analyst", _host.Caller!.FindFirst("name")?.Value);
        Assert.Matches("^[0-9a-f]{12}$", _host.Caller.Identity!.Name);
    }

    [Fact]
    public async Task Keys_open_as_before()
    {
        Assert.Equal("Ministry", (await _host.Ask(Role.Ministry, "{me}")).Data.GetProperty("me").GetString());
        Assert.Equal("Public", (await _host.AskWith(null, "{me}")).Data.GetProperty("me").GetString());
        Assert.Equal("KEY_INVALID", (await _host.AskWith("ceco_000000000000_" + new string('A', 43), "{me}")).Code);
    }

    public static TheoryData<string, string> Wrong =>
        new()
        {
            { "expired", "The token has expired." },
            { "an hour ahead", "The token is not valid yet: the clock of its issuer is ahead of this server." },
            { "issued an hour ahead", "The token is not valid yet: the clock of its issuer is ahead of this server." },
            { "an hour behind", "The token has expired." },
            { "without expiry", "The token has no expiry (`exp`)." },
            { "of another issuer", "The token was issued by another than the identity provider of this platform." },
            { "for another audience", "The token was issued for another application than this platform." },
            { "not signed", "The token is not signed." },
            { "signed by another", "The signature of the token is not one of the identity provider." },
            { "signed with a shared secret", "The signature of the token is not one of the identity provider." },
            { "of no role", "The token gives no role of this platform in `roles`." },
            { "changed", "The signature of the token is not one of the identity provider." },
            { "no token", "`Authorization` holds neither a key of the platform nor a readable token." },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_token_that_is_wrong_is_refused_in_a_sentence_and_never_answered_as_PUBLIC(string what, string sentence)
    {
        var token = WrongToken(what);
        var refused = await _host.AskWith(token, "{me}");

        Assert.Equal((401, "TOKEN_INVALID", sentence), (refused.Status, refused.Code, refused.Message));
        Assert.False(refused.Json.TryGetProperty("data", out _));
        Assert.Contains("WWW-Authenticate: Bearer error=\"invalid_token\"", refused.Headers!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(_host.Log.Lines, line => line.Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_sentence_is_in_the_language_of_the_caller()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={me}");
        request.Headers.Add("Authorization", "Bearer " + WrongToken("expired"));
        request.Headers.Add("Accept-Language", "vi");
        using var response = await _host.Client.SendAsync(request);
        Assert.Contains("Token đã hết hạn.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_is_off_by_less_than_the_setting_harms_nobody()
    {
        Assert.Equal(200, (await _host.AskWith(_tokens.Issue(_host.Clock.Now.AddSeconds(50)), "{me}")).Status);
        Assert.Equal(200, (await _host.AskWith(_tokens.Issue(_host.Clock.Now.AddMinutes(-10).AddSeconds(-50)), "{me}")).Status);
    }

    [Fact]
    public async Task Without_settings_a_token_is_a_wrong_key()
    {
        using var host = new GuardedHost();
        Assert.Equal(
            (401, "KEY_INVALID"),
            ((await host.AskWith(_tokens.Issue(host.Clock.Now), "{me}")) is var refused ? (refused.Status, refused.Code) : default)
        );
    }

    [Theory]
    [InlineData("Access:Tokens:Audience", null, "Access:Tokens:Audience is missing or wrong: name the `aud` of tokens for this platform.")]
    [InlineData("Access:Tokens:Issuer", null, "Access:Tokens:Issuer is missing or wrong: name the `iss` of tokens.")]
    [InlineData("Access:Tokens:KeysFile", "nowhere.json", "Access:Tokens:KeysFile is missing or wrong: name a readable JSON Web Key Set.")]
    [InlineData(
        "Access:Tokens:Authority",
        "http://issuer.example",
        "Access:Tokens:Authority is missing or wrong: the address must use https."
    )]
    [InlineData(
        "Access:Tokens:Roles:analyst",
        "PUBLIC",
        "Access:Tokens:Roles is missing or wrong: give at least one value the role RESEARCHER, MINISTRY or STEWARD."
    )]
    public void A_setting_that_is_missing_or_wrong_stops_the_start(string setting, string? value, string sentence)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(_tokens.Settings)
            .AddInMemoryCollection([new(setting, value)])
            .Build();
        var settings = configuration.GetSection(TokenSettings.Section).Get<TokenSettings>()!;
        Assert.Equal(sentence, Assert.Throws<StartRefused>(settings.Check).Message);
    }

    private string WrongToken(string what)
    {
        var now = _host.Clock.Now;
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return what switch
        {
            "expired" => _tokens.Issue(now.AddMinutes(-20)),
            "an hour ahead" => _tokens.Issue(now.AddHours(1)),
            "issued an hour ahead" => _tokens.Issue(now.AddHours(1), token => token.NotBefore = null),
            "an hour behind" => _tokens.Issue(now.AddHours(-1)),
            "without expiry" => _tokens.Issue(now, token => token.Expires = null),
            "of another issuer" => _tokens.Issue(now, token => token.Issuer = "https://other.example"),
            "for another audience" => _tokens.Issue(now, token => token.Audience = "other"),
            "not signed" => _tokens.Issue(now, token => token.SigningCredentials = null),
            "signed by another" => _tokens.Issue(
                now,
                token => token.SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(other), SecurityAlgorithms.EcdsaSha256)
            ),
            "signed with a shared secret" => _tokens.Issue(
                now,
                token =>
                    token.SigningCredentials = new SigningCredentials(
                        new SymmetricSecurityKey(File.ReadAllBytes(_tokens.KeysFile)),
                        SecurityAlgorithms.HmacSha256
                    )
            ),
            "of no role" => _tokens.Issue(now, token => token.Claims["roles"] = new[] { "STEWARD", "Steward", "3" }),
            "changed" => Changed(_tokens.Issue(now)),
            _ => "not.a.token",
        };
    }

    // The claims say MINISTRY, under the signature of those that say RESEARCHER.
    private string Changed(string token)
    {
        var wider = _tokens.Issue(_host.Clock.Now, wanted => wanted.Claims["roles"] = new[] { "office" }).Split('.');
        return $"{wider[0]}.{wider[1]}.{token.Split('.')[2]}";
    }
}

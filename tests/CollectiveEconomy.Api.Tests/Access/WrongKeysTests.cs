using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Access;

public sealed class WrongKeysTests : IDisposable
{
    private const string Invalid =
        """{"errors":[{"message":"The key is not valid. Send `Authorization: Bearer <key>`, or no such header to ask as PUBLIC.","extensions":{"code":"KEY_INVALID"}}]}""";

    private readonly GuardedHost _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("Bearer ceco_0123456789ab_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("Bearer ceco_")]
    [InlineData("Bearer")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("ceco_0123456789ab_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_opens_nothing_is_refused_in_one_voice(string authorization)
    {
        var answer = await _host.Get("query={me}", authorization);
        Assert.Equal((401, Invalid), (answer.Status, answer.Body));
        Assert.Contains("WWW-Authenticate: Bearer error=\"invalid_token\"", answer.Headers!.ToString(), StringComparison.Ordinal);
        Assert.Contains("Cache-Control: private, no-store", answer.Headers!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_with_a_wrong_end_or_another_id_is_refused()
    {
        var text = _host.KeyOf(Role.Steward)!;
        var other = _host.KeyOf(Role.Ministry)!;
        foreach (
            var wrong in new[]
            {
                text[..^1] + (text[^1] == 'A' ? 'E' : 'A'),
                text + "A",
                text[..^1],
                other[..18] + text[18..],
                text.ToUpperInvariant(),
            }
        )
            Assert.Equal(401, (await _host.AskWith(wrong, "{me}")).Status);
    }

    [Fact]
    public async Task Wrong_keys_of_one_address_are_limited_and_others_go_on()
    {
        var known = _host.KeyOf(Role.Ministry)!;
        _host.Client.DefaultRequestHeaders.Add("X-Test-Address", "2001:db8::1");
        Assert.Equal(200, (await _host.AskWith(known, "{me}")).Status);
        for (var time = 0; time < 10; time++)
            Assert.Equal(401, (await _host.AskWith("ceco_wrong", "{me}")).Status);

        var limited = await _host.AskWith("ceco_wrong", "{me}");
        var unknownHere = await _host.AskWith(_host.KeyOf(Role.Steward), "{me}");
        var rememberedKey = await _host.AskWith(known, "{me}");
        var noKey = await _host.AskWith(null, "{me}");
        _host.Client.DefaultRequestHeaders.Remove("X-Test-Address");
        _host.Client.DefaultRequestHeaders.Add("X-Test-Address", "2001:db8::2:3");
        var sameNetwork = await _host.AskWith("ceco_wrong", "{me}");
        _host.Client.DefaultRequestHeaders.Remove("X-Test-Address");
        _host.Client.DefaultRequestHeaders.Add("X-Test-Address", "2001:db8:1::1");
        var otherNetwork = await _host.AskWith(_host.KeyOf(Role.Steward), "{me}");

        Assert.Equal((429, "RATE_LIMITED"), (limited.Status, limited.Code));
        Assert.Matches(@"Retry-After: [1-9]\d?\b", limited.Headers!.ToString());
        Assert.Equal(
            (429, 200, 200, 429, 200),
            (unknownHere.Status, rememberedKey.Status, noKey.Status, sameNetwork.Status, otherNetwork.Status)
        );
    }
}

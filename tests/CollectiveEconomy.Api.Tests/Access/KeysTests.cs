using System.Globalization;
using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Access;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Access;

public sealed class KeysTests : IDisposable
{
    private const string Invalid =
        """{"errors":[{"message":"The key is not valid. Send `Authorization: Bearer <key>`, or no such header to ask as PUBLIC.","extensions":{"code":"KEY_INVALID"}}]}""";

    private readonly GuardedHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_key_opens_its_role_and_scopes_until_it_expires()
    {
        var key = _host.Create(Role.Researcher, "microdata province:24", _host.Clock.Now.AddHours(1)).Text.Reveal();

        var valid = await _host.AskWith(key, "{me}");
        _host.Clock.Now = _host.Clock.Now.AddHours(1);
        var expired = await _host.AskWith(key, "{me}");

        Assert.Equal("Researcher microdata province:24", valid.Data.GetProperty("me").GetString());
        Assert.Equal((401, Invalid), (expired.Status, expired.Body));
    }

    [Fact]
    public async Task A_revoked_key_is_refused_once_it_is_forgotten()
    {
        var made = _host.Create(Role.Ministry);
        Assert.Equal(200, (await _host.AskWith(made.Text.Reveal(), "{dossier}")).Status);

        var revoked = await _host.Revoke(made.Key.Id);
        _host.Clock.Now = _host.Clock.Now.AddSeconds(29);
        var remembered = await _host.AskWith(made.Text.Reveal(), "{dossier}");
        _host.Clock.Now = _host.Clock.Now.AddSeconds(1);
        var forgotten = await _host.AskWith(made.Text.Reveal(), "{dossier}");
        var again = await _host.Revoke(made.Key.Id);

        Assert.Equal((200, 401, Invalid), (remembered.Status, forgotten.Status, forgotten.Body));
        Assert.Equal(revoked!.Revoked, again!.Revoked);
        Assert.Null(await _host.Revoke("000000000000"));
    }

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
        Assert.Contains("WWW-Authenticate: Bearer", answer.Headers!.ToString(), StringComparison.Ordinal);
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
    public async Task A_key_in_the_query_string_or_body_is_ignored()
    {
        var key = _host.KeyOf(Role.Steward)!;
        var answer = await _host.Get($"access_token={key}&key={key}&authorization=Bearer%20{key}&query={{me}}");
        Assert.Equal("Public", answer.Data.GetProperty("me").GetString());
    }

    [Fact]
    public async Task No_log_and_no_answer_ever_holds_a_key()
    {
        var key = _host.KeyOf(Role.Ministry)!;
        var secret = key[18..];
        var revoked = _host.Create(Role.Ministry);
        await _host.Revoke(revoked.Key.Id);
        var bodies = new List<string>
        {
            (await _host.AskWith(key, "{me dossier fail}")).Body,
            (await _host.AskWith(key + "x", "{me}")).Body,
            (await _host.AskWith(revoked.Text.Reveal(), "{me}")).Body,
            (await _host.AskWith(key, "{vault{gold}}")).Body,
        };

        var told = string.Join('\n', _host.Log.Lines.Concat(bodies));
        Assert.Contains("A key was refused: Revoked", told, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, told, StringComparison.Ordinal);
        Assert.DoesNotContain(revoked.Text.Reveal()[18..], told, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, revoked.Text.ToString() + revoked, StringComparison.Ordinal);
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

    [Fact]
    public async Task When_a_key_was_last_used_is_written_later_and_once()
    {
        var made = _host.Create(Role.Ministry);
        await _host.AskWith(made.Text.Reveal(), "{me}");
        _host.Clock.Now = _host.Clock.Now.AddSeconds(5);
        await _host.AskWith(made.Text.Reveal(), "{me}");
        Assert.Null((await _host.Find(made.Key.Id))!.LastUsed);

        var uses = _host.Services.GetRequiredService<KeyUses>();
        await uses.WriteAsync(default);
        Assert.Equal(_host.Clock.Now, (await _host.Find(made.Key.Id))!.LastUsed);

        uses.Note(made.Key.Id, _host.Clock.Now.AddDays(-1));
        await uses.WriteAsync(default);
        Assert.Equal(_host.Clock.Now, (await _host.Find(made.Key.Id))!.LastUsed);
    }

    [Fact]
    public async Task Answers_vary_by_key_and_those_with_a_key_are_kept_by_nobody()
    {
        var keyed = await _host.Ask(Role.Ministry, "{me}");
        var refused = await _host.Ask(Role.Researcher, "{dossier}");
        var open = await _host.Ask(Role.Public, "{me}");

        Assert.All(
            [keyed, refused],
            answer => Assert.Contains("Cache-Control: private, no-store", answer.Headers!.ToString(), StringComparison.Ordinal)
        );
        Assert.All(
            [keyed, refused, open],
            answer => Assert.Contains("Vary: Authorization, Accept, Accept-Language", answer.Headers!.ToString(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_verdict_is_the_same_for_a_key_that_nobody_made_and_one_with_a_wrong_secret()
    {
        var made = _host.Create(Role.Ministry, expires: _host.Clock.Now);
        Assert.True(KeyText.TryParse(made.Text.Reveal()[..18] + new string('A', 43), out var wrong));
        var past = _host.Clock.Now.AddTicks(-1);

        Assert.Equal(KeyVerdict.Valid, KeyCheck.Of(made.Text, made.Key, past));
        Assert.Equal(KeyVerdict.Expired, KeyCheck.Of(made.Text, made.Key, _host.Clock.Now));
        Assert.Equal(KeyVerdict.Revoked, KeyCheck.Of(made.Text, made.Key with { Revoked = past }, past));
        Assert.Equal(KeyVerdict.Unknown, KeyCheck.Of(wrong, made.Key with { Revoked = past }, past));
        Assert.Equal(KeyVerdict.Unknown, KeyCheck.Of(wrong, null, past));
        Assert.Equal(KeyVerdict.Unknown, KeyCheck.Of(made.Text, made.Key with { Hash = [] }, past));
    }

    [Fact]
    public void Keys_are_long_random_and_look_like_ours()
    {
        var keys = Enumerable.Range(0, 200).Select(_ => KeyText.Create()).ToList();
        Assert.Equal(200, keys.Select(key => key.Id).Distinct().Count());
        Assert.All(keys, key => Assert.Matches("^ceco_[0-9a-f]{12}_[A-Za-z0-9_-]{43}$", key.Reveal()));
        Assert.All(keys, key => Assert.Equal("ceco_" + key.Id + "_…", string.Create(CultureInfo.InvariantCulture, $"{key}")));
    }
}

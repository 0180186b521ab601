using System.Globalization;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Access;

namespace CollectiveEconomy.Api.Tests.Access;

public sealed class KeyCheckTests : IDisposable
{
    private const string Invalid =
        """{"errors":[{"message":"The key is not valid. Send `Authorization: Bearer <key>`, or no such header to ask as PUBLIC.","extensions":{"code":"KEY_INVALID"}}]}""";

    private readonly GuardedHost _host = new();

    public void Dispose() => _host.Dispose();

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

using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Statistics.Access;
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
    public async Task The_day_on_which_a_key_was_last_used_is_written_later_and_once()
    {
        var made = _host.Create(Role.Ministry);
        await _host.AskWith(made.Text.Reveal(), "{me}");
        _host.Clock.Now = _host.Clock.Now.AddSeconds(5);
        await _host.AskWith(made.Text.Reveal(), "{me}");
        Assert.Null((await _host.Find(made.Key.Id))!.LastUsed);

        var uses = _host.Services.GetRequiredService<KeyUses>();
        await uses.WriteAsync(default);
        var day = new DateTimeOffset(_host.Clock.Now.Date, TimeSpan.Zero);
        Assert.Equal(day, (await _host.Find(made.Key.Id))!.LastUsed);

        uses.Note(made.Key.Id, _host.Clock.Now.AddDays(-1));
        await uses.WriteAsync(default);
        Assert.Equal(day, (await _host.Find(made.Key.Id))!.LastUsed);

        // Already the next day in Việt Nam, and still the same by UTC.
        uses.Note(made.Key.Id, new DateTimeOffset(day.Date.AddDays(1).AddHours(2), TimeSpan.FromHours(7)));
        await uses.WriteAsync(default);
        Assert.Equal(day, (await _host.Find(made.Key.Id))!.LastUsed);
        uses.Note(made.Key.Id, day.AddDays(1));
        await uses.WriteAsync(default);
        Assert.Equal(day.AddDays(1), (await _host.Find(made.Key.Id))!.LastUsed);
    }

    [Fact]
    public async Task Answers_vary_by_key_and_those_that_are_posted_are_kept_by_nobody()
    {
        var keyed = await _host.Ask(Role.Ministry, "{me}");
        var refused = await _host.Ask(Role.Researcher, "{dossier}");
        var open = await _host.Ask(Role.Public, "{me}");

        Assert.All(
            [keyed, refused, open],
            answer => Assert.Contains("Cache-Control: private, no-store", answer.Headers!.ToString(), StringComparison.Ordinal)
        );
        Assert.All(
            [keyed, refused, open],
            answer => Assert.Contains("Vary: Authorization, Accept, Accept-Language", answer.Headers!.ToString(), StringComparison.Ordinal)
        );
    }
}

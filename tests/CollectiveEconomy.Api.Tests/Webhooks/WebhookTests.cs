using CollectiveEconomy.Api.Tests.Releases;
using CollectiveEconomy.Api.Webhooks;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Releases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Api.Tests.Webhooks;

/// <summary>Notices of releases and withdrawals to configured targets.</summary>
public sealed class WebhookTests : IAsyncLifetime
{
    private const string Began = "notified of what happens from now on";

    private ReleaseData _data = null!;
    private Receiver _receiver = null!;

    public async Task InitializeAsync()
    {
        _data = await Histories.One();
        _receiver = await Receiver.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _receiver.DisposeAsync();
        _data.Dispose();
    }

    [Fact]
    public async Task A_target_is_notified_of_what_happens_from_now_on_and_can_verify_it()
    {
        await using var host = await Notifying.StartAsync(_data, _receiver);
        await host.LoggedAsync(Began);
        _data.Clock.Now = _data.Clock.Now.AddDays(1);
        await _data.PublishAsync("Second");
        await host.LookAsync();
        var published = await _receiver.NextAsync();
        Assert.Equal("release.published 2027.2", published.Told);
        Assert.True(published.IsGenuine(Notifying.Secret, _data.Clock.Now));
        Assert.False((published with { Body = [.. published.Body, 32] }).IsGenuine(Notifying.Secret, _data.Clock.Now));
        Assert.False(published.IsGenuine(Notifying.Secret, _data.Clock.Now.AddMinutes(6)));
        Assert.Equal((published.Id, "application/json"), (published.Json.GetProperty("id").GetString(), published.ContentType));

        _data.Releases.Withdraw(new(2027, 1), "Sai", _data.Clock.Now, "Wrong");
        await host.LookAsync();
        var withdrawn = await _receiver.NextAsync();
        Assert.True(withdrawn.IsGenuine(Notifying.Secret, _data.Clock.Now));
        System.Text.Encoding.UTF8.GetString(withdrawn.Body).MatchSnapshot();
    }

    [Fact]
    public async Task A_notice_is_sent_again_until_it_is_received_each_time_signed_for_its_time()
    {
        await using var host = await Notifying.StartAsync(_data, _receiver);
        await host.LoggedAsync(Began);
        // A redirect is not followed: only the configured address is trusted.
        _receiver.Answer(500, 302, 429);
        // Ten minutes pass with each attempt.
        _receiver.Answering = () => _data.Clock.Now = _data.Clock.Now.AddMinutes(10);
        var first = _data.Clock.Now;
        await _data.PublishAsync();
        await host.LookAsync();
        var ids = new List<string>();
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var received = await _receiver.NextAsync();
            Assert.True(received.IsGenuine(Notifying.Secret, first.AddMinutes(10 * attempt)));
            ids.Add(received.Id);
        }

        Assert.Single(ids.Distinct());
        // The next that comes is of another event.
        _data.Releases.Withdraw(new(2027, 1), "Sai", _data.Clock.Now);
        await host.LookAsync();
        Assert.Equal("release.withdrawn 2027.1", (await _receiver.NextAsync()).Told);
    }

    [Fact]
    public async Task A_restart_loses_no_notice_and_repeats_none()
    {
        await using (var host = await Notifying.StartAsync(_data, _receiver))
        {
            await host.LoggedAsync(Began);
            await _data.PublishAsync();
            await host.LookAsync();
            Assert.Equal("release.published 2027.2", (await _receiver.NextAsync()).Told);
            await host.LoggedAsync("took release.published of release 2027.2");
        }

        // Published and withdrawn by another process while the host is down.
        _data.Clock.Now = _data.Clock.Now.AddDays(1);
        await _data.PublishAsync();
        _data.Clock.Now = _data.Clock.Now.AddDays(1);
        _data.Releases.Withdraw(new(2027, 2), "Sai", _data.Clock.Now);
        await using (var host = await Notifying.StartAsync(_data, _receiver))
        {
            Assert.Equal("release.published 2027.3", (await _receiver.NextAsync()).Told);
            Assert.Equal("release.withdrawn 2027.2", (await _receiver.NextAsync()).Told);
            await host.LoggedAsync("took release.withdrawn of release 2027.2");
        }

        Assert.False(_receiver.HasMore);
    }

    [Fact]
    public async Task Of_a_host_that_was_killed_between_sending_and_recording_the_notice_is_repeated_with_its_id()
    {
        string first;
        await using (var host = await Notifying.StartAsync(_data, _receiver))
        {
            await host.LoggedAsync(Began);
            await _data.PublishAsync();
            await host.LookAsync();
            first = (await _receiver.NextAsync()).Id;
            await host.LoggedAsync("took release.published");
        }

        var lines = await File.ReadAllTextAsync(Ledger);
        await File.WriteAllTextAsync(Ledger, lines[..^10]);
        await using (var again = await Notifying.StartAsync(_data, _receiver))
        {
            Assert.Equal(first, (await _receiver.NextAsync()).Id);
            await again.LoggedAsync("took release.published");
        }

        Assert.Equal(lines, await File.ReadAllTextAsync(Ledger));
    }

    [Fact]
    public async Task A_target_that_takes_nothing_is_given_up_for_one_notice_and_not_for_the_next()
    {
        await using (var host = await Notifying.StartAsync(_data, _receiver, attempts: 2))
        {
            await host.LoggedAsync(Began);
            _receiver.Answer(500, 500);
            await _data.PublishAsync();
            await host.LookAsync();
            Assert.Equal((await _receiver.NextAsync()).Id, (await _receiver.NextAsync()).Id);
            await host.LoggedAsync("Error Webhook target portal was given up for release.published of release 2027.2.");
        }

        await using var next = await Notifying.StartAsync(_data, _receiver);
        _data.Releases.Withdraw(new(2027, 2), "Sai", _data.Clock.Now);
        await next.LookAsync();
        Assert.Equal("release.withdrawn 2027.2", (await _receiver.NextAsync()).Told);
    }

    [Fact]
    public async Task Nothing_is_sent_of_a_release_before_its_embargo_ends()
    {
        await using var host = await Notifying.StartAsync(_data, _receiver);
        await host.LoggedAsync(Began);
        var end = _data.Clock.Now.AddDays(1);
        await _data.PublishAsync("Secret", end);
        await host.LookAsync();
        _data.Releases.Withdraw(new(2027, 1), "Sai", _data.Clock.Now);
        await host.LookAsync();
        var first = await _receiver.NextAsync();
        Assert.Equal("release.withdrawn 2027.1", first.Told);
        Assert.DoesNotContain("2027.2", first.Json.GetRawText(), StringComparison.Ordinal);
        _data.Clock.Now = end;
        await host.LookAsync();
        Assert.Equal("release.published 2027.2", (await _receiver.NextAsync()).Told);
    }

    [Fact]
    public async Task Logs_name_the_target_and_neither_its_address_nor_its_secret()
    {
        await using var host = await Notifying.StartAsync(_data, _receiver, attempts: 2);
        await host.LoggedAsync(Began);
        await _receiver.DisposeAsync();
        await _data.PublishAsync();
        await host.LookAsync();
        await host.LoggedAsync("given up");
        Assert.Contains(host.Lines, line => line.Contains("portal did not take release.published", StringComparison.Ordinal));
        Assert.All(host.Lines, line => Assert.DoesNotContain("geheim", line, StringComparison.Ordinal));
        Assert.All(host.Lines, line => Assert.DoesNotContain("127.0.0.1", line, StringComparison.Ordinal));
        Assert.All(host.Lines, line => Assert.DoesNotContain(Notifying.Secret, line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("portal", "https://example.org/hook", Notifying.Secret, true)]
    [InlineData("portal", "http://localhost:8080/hook", "whsec_" + Notifying.Secret, true)]
    [InlineData("portal", "http://example.org/hook", Notifying.Secret, false)]
    [InlineData("portal", "/hook", Notifying.Secret, false)]
    [InlineData("../portal", "https://example.org/hook", Notifying.Secret, false)]
    [InlineData("portal", "https://example.org/hook", "c2hvcnQ=", false)]
    [InlineData("portal", "https://example.org/hook", "no base64 at all!", false)]
    [InlineData("portal", "https://example.org/hook", null, false)]
    public void A_target_that_is_not_safe_stops_the_start(string name, string url, string? secret, bool isValid)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new($"Webhooks:Targets:{name}:Url", url), new($"Webhooks:Targets:{name}:Secret", secret)])
            .Build();
        using var services = new ServiceCollection().AddWebhooks(new DataFolder(_data.Path), configuration).BuildServiceProvider();
        var settings = services.GetRequiredService<IOptions<WebhookSettings>>();
        if (isValid)
        {
            Assert.Equal(url, settings.Value.Targets[name].Url!.ToString());
            return;
        }

        var refused = Assert.Throws<OptionsValidationException>(() => settings.Value);
        Assert.Contains("Webhooks:Targets", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Notifying.Secret, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_notifies_the_targets_of_its_configuration()
    {
        var data = await Histories.One();
        // As if it had been stopped before its only release was published.
        var ledger = Directory.CreateDirectory(new DataFolder(data.Path).Webhooks);
        await File.WriteAllTextAsync(Path.Combine(ledger.FullName, "portal"), $"{Guid.Empty} before 2027-02-01T00:00:00Z\n");
        await using var host = await ReleaseHost.StartAsync(
            data,
            $"--Webhooks:Targets:portal:Url={_receiver.Url}",
            $"--Webhooks:Targets:portal:Secret={Notifying.Secret}"
        );
        var received = await _receiver.NextAsync();
        Assert.Equal("release.published 2027.1", received.Told);
        Assert.True(received.IsGenuine(Notifying.Secret, data.Clock.Now));
    }

    private string Ledger => Path.Combine(new DataFolder(_data.Path).Webhooks, "portal");
}

using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Releases;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Releases;

public sealed class ReleaseSwapTests : IAsyncLifetime
{
    private const string Question = "{ releases { id } statistics { release { id } cooperatives(by: [YEAR]) { cells { year members } } } }";
    private static readonly string Url = "/graphql?query=" + Uri.EscapeDataString(Question);

    private ReleaseHost _host = null!;

    public async Task InitializeAsync() => _host = await ReleaseHost.StartAsync(await Histories.One(), "--Releases:MaxLoaded=2");

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task Each_of_many_answers_during_swaps_is_whole_and_of_one_release()
    {
        using var stop = new CancellationTokenSource();
        var answers = new ConcurrentBag<string>();
        var asking = Enumerable.Range(0, 2).Select(_ => Task.Run(() => AskAsync(answers, stop.Token))).ToList();
        for (var year = 2022; year > 2018; year--)
        {
            await _host.WriteAsync([.. Enumerable.Range(1, 5).Select(id => ReleaseHost.Report(id, year, year))]);
            await _host.PublishAsync();
            await _host.LookAsync();
        }

        await stop.CancelAsync();
        await Task.WhenAll(asking);
        Assert.All(answers.Distinct(), CheckWhole);
        Assert.Contains("\"id\":\"2027.5\"", await _host.Http.GetStringAsync(Url), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_release_is_refused_by_name_and_the_previous_one_stays()
    {
        await _host.WriteAsync(ReleaseHost.Report(1, 2024, 20));
        var damaged = await _host.PublishAsync();
        var file = Path.Combine(_host.Folder.PathOf(damaged.Id), "codelists", "codes.parquet");
        var whole = await File.ReadAllBytesAsync(file);
        await File.WriteAllBytesAsync(file, [.. whole, 0]);
        await _host.LookAsync();

        Assert.Equal("2027.1", await CurrentAsync());
        Assert.Equal("Degraded\nreleases: Not served as damaged, see the log: 2027.2.", await _host.Http.GetStringAsync("/health/ready"));
        Assert.Equal(
            "Release 2027.2 can't be used: codelists/codes.parquet differs from its checksum.",
            Assert.Single(_host.Services.GetRequiredService<ReleaseCatalogue>().State.Damaged).Message
        );
        Assert.DoesNotContain("2027.2", await _host.Http.GetStringAsync(Url), StringComparison.Ordinal);

        await File.WriteAllBytesAsync(file, whole);
        await _host.LookAsync();
        Assert.Equal("2027.2", await CurrentAsync());
        Assert.Equal("Healthy", await _host.Http.GetStringAsync("/health/ready"));
    }

    [Fact]
    public async Task An_older_release_that_is_damaged_says_so_and_the_current_one_answers_on()
    {
        await _host.WriteAsync(ReleaseHost.Report(1, 2024, 20));
        await _host.PublishAsync();
        await _host.PublishAsync();
        File.Delete(Path.Combine(_host.Folder.PathOf(new(2027, 2)), "codelists", "codes.parquet"));
        await _host.LookAsync();
        var refused = await _host.AskAsync("{ statistics(release: \"2027.2\") { release { id } } }");
        Assert.Equal("RELEASE_UNUSABLE", refused.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.DoesNotContain("parquet", refused.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("2027.3", await CurrentAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("&delivery=stream")]
    public async Task A_file_that_is_damaged_once_its_release_is_in_memory_is_given_no_more_and_the_rows_in_memory_are(string delivery)
    {
        var key = await _host.KeyAsync(Role.Researcher);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("csv")).Status);
        var file = Path.Combine(_host.Folder.PathOf(new(2027, 1)), "exact", "cooperatives.parquet");
        await File.WriteAllBytesAsync(file, [.. await File.ReadAllBytesAsync(file), 0]);

        var refused = await GetAsync("parquet");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, null), (refused.Status, refused.Disposition));
        Assert.Contains("\"code\":\"RELEASE_UNUSABLE\"", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("csv")).Status);

        async Task<(HttpStatusCode Status, string? Disposition, string Text)> GetAsync(string format)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/microdata/cooperatives.{format}?columns=year{delivery}");
            request.Headers.Add("Authorization", "Bearer " + key);
            using var response = await _host.Http.SendAsync(request);
            return (
                response.StatusCode,
                response.Content.Headers.ContentDisposition?.DispositionType,
                await response.Content.ReadAsStringAsync()
            );
        }
    }

    [Fact]
    public async Task Nothing_of_a_release_under_embargo_is_seen_by_anybody_before_its_moment()
    {
        var end = _host.Clock.Now.AddDays(3);
        await _host.WriteAsync(ReleaseHost.Report(1, 2024, 20));
        await _host.PublishAsync("Secret notes", end);
        foreach (var moment in new[] { _host.Clock.Now, end.AddTicks(-1) })
        {
            _host.Clock.Now = moment;
            await _host.LookAsync();
            foreach (var key in new[] { null, await _host.KeyAsync(Role.Researcher), await _host.KeyAsync(Role.Steward) })
            {
                Assert.DoesNotContain(
                    "2027.2",
                    (await _host.AskAsync("{ releases { id notes } statistics { release { id } } }", key)).GetRawText(),
                    StringComparison.Ordinal
                );
                Assert.Equal(
                    "RELEASE_UNKNOWN",
                    CodeOf(await _host.AskAsync("{ statistics(release: \"2027.2\") { release { id } } }", key))
                );
                Assert.Contains(
                    "\"2027.1\"",
                    (await _host.AskAsync("{ statistics(asOf: \"2099-01-01\") { release { id } } }", key)).GetRawText(),
                    StringComparison.Ordinal
                );
            }
        }

        _host.Clock.Now = end;
        await _host.LookAsync();
        Assert.Equal("2027.2", await CurrentAsync());
        Assert.Contains("Secret notes", (await _host.AskAsync("{ releases { notes } }")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kept_answer_is_not_given_for_another_state_of_the_releases()
    {
        var first = await GetAsync(null);
        Assert.Equal(304, (await GetAsync(first.Tag)).Status);
        _host.Folder.Withdraw(new(2027, 1), "Wrong", _host.Clock.Now);
        await _host.LookAsync();
        var withdrawn = await GetAsync(first.Tag);
        Assert.Equal(200, withdrawn.Status);
        await _host.PublishAsync();
        await _host.LookAsync();
        Assert.Equal(200, (await GetAsync(withdrawn.Tag)).Status);
    }

    [Fact]
    public async Task A_withdrawn_release_is_current_no_more_and_says_why()
    {
        await _host.WriteAsync(ReleaseHost.Report(1, 2024, 20));
        await _host.PublishAsync();
        _host.Folder.Withdraw(new(2027, 2), "Hai lần An Giang", _host.Clock.Now, "An Giang counted twice");
        await _host.LookAsync();
        Assert.Equal("2027.1", await CurrentAsync());
        var answer = await _host.AskAsync(
            "{ releases { id withdrawal { reason on } } statistics(release: \"2027.2\") { release { withdrawal { reason } } cooperatives(by: [YEAR]) { cells { year } notes { code text(language: EN) } } } english: releases { withdrawal { reason(language: EN) } } }"
        );
        var listed = answer.GetProperty("data").GetProperty("releases").EnumerateArray().ToList();
        Assert.Equal("""{"reason":"Hai lần An Giang","on":"2027-03-01"}""", listed[0].GetProperty("withdrawal").GetRawText());
        Assert.Equal(JsonValueKind.Null, listed[1].GetProperty("withdrawal").ValueKind);
        Assert.Equal(
            """{"withdrawal":{"reason":"Hai lần An Giang"}}""",
            answer.GetProperty("data").GetProperty("statistics").GetProperty("release").GetRawText()
        );
        Assert.Equal(
            """{"withdrawal":{"reason":"An Giang counted twice"}}""",
            answer.GetProperty("data").GetProperty("english")[0].GetRawText()
        );
        var statistics = answer.GetProperty("data").GetProperty("statistics").GetProperty("cooperatives");
        Assert.Equal("""[{"year":2023},{"year":2024}]""", statistics.GetProperty("cells").GetRawText());
        Assert.Equal(
            """{"code":"WITHDRAWN","text":"This release was withdrawn on 2027-03-01: An Giang counted twice"}""",
            statistics.GetProperty("notes")[0].GetRawText()
        );

        _host.Folder.Withdraw(new(2027, 1), "This one too", _host.Clock.Now.AddDays(1));
        await _host.LookAsync();
        Assert.Equal("2027.2", await CurrentAsync());
    }

    private static string? CodeOf(JsonElement answer) =>
        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    // The release that answers is the newest of those that the same answer lists, and it has all years up to its own.
    private static void CheckWhole(string answer)
    {
        var data = JsonDocument.Parse(answer).RootElement.GetProperty("data");
        var id = data.GetProperty("statistics").GetProperty("release").GetProperty("id").GetString()!;
        Assert.Equal(id, data.GetProperty("releases")[0].GetProperty("id").GetString());
        var years = data.GetProperty("statistics").GetProperty("cooperatives").GetProperty("cells").EnumerateArray();
        Assert.Equal(int.Parse(id.Split('.')[1], System.Globalization.CultureInfo.InvariantCulture), years.Count());
    }

    private async Task AskAsync(ConcurrentBag<string> answers, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var response = await _host.Http.GetAsync(Url, CancellationToken.None);
            var answer = await response.Content.ReadAsStringAsync(CancellationToken.None);
            Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {answer}");
            answers.Add(answer);
        }
    }

    private async Task<string?> CurrentAsync() =>
        (await _host.AskAsync("{ statistics { release { id } } }"))
            .GetProperty("data")
            .GetProperty("statistics")
            .GetProperty("release")
            .GetProperty("id")
            .GetString();

    private async Task<(int Status, string? Tag)> GetAsync(string? known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Url);
        if (known is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
        using var response = await _host.Http.SendAsync(request);
        return ((int)response.StatusCode, response.Headers.ETag?.Tag);
    }
}

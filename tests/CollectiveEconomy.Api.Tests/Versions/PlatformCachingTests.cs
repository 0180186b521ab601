using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Api.Tests.Access;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Access;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Versions;

[Collection(nameof(RunningPlatform))]
public sealed class PlatformCachingTests(RunningPlatform platform)
{
    [Theory]
    [InlineData("{ statistics { release { id } } }", 300)]
    [InlineData("{ releases { id notes } }", 300)]
    [InlineData("{ limits { depth } __schema { queryType { name } } }", 300)]
    [InlineData("{ programmes { code } }", 10)]
    [InlineData("{ statistics { release { id } } indicators { code } }", 10)]
    public async Task An_answer_is_shared_for_as_long_as_its_sources_allow(string query, int seconds)
    {
        using var response = await GetAsync(query);
        Assert.Equal(TimeSpan.FromSeconds(seconds), response.Headers.CacheControl!.MaxAge);
        Assert.True(response.Headers.CacheControl.Public);
    }

    [Fact]
    public async Task Languages_and_encodings_are_different_answers()
    {
        const string Query = "{ codelists { id codes { name } } }";
        using var vietnamese = await GetAsync(Query);
        using var english = await GetAsync(Query, ("Accept-Language", "en"));
        using var compressed = await GetAsync(Query, ("Accept-Encoding", "br"));
        using var again = await GetAsync(Query, ("Accept-Encoding", "br"), ("If-None-Match", compressed.Headers.ETag!.Tag));

        Assert.Equal(3, new[] { vietnamese, english, compressed }.Select(answer => answer.Headers.ETag!.Tag).Distinct().Count());
        Assert.EndsWith("-br\"", compressed.Headers.ETag.Tag, StringComparison.Ordinal);
        Assert.Equal(["br"], compressed.Content.Headers.ContentEncoding);
        Assert.Equal(304, (int)again.StatusCode);
    }

    [Fact]
    public async Task A_change_of_the_register_by_anybody_makes_another_answer()
    {
        const string Query = "{ programmes { code startYear } }";
        using var before = await GetAsync(Query);
        await CommitElsewhereAsync();
        // The register is looked up at most once a second.
        platform.Clock.Pass(TimeSpan.FromSeconds(1));
        using var after = await GetAsync(Query, ("If-None-Match", before.Headers.ETag!.Tag));
        Assert.Equal(200, (int)after.StatusCode);
    }

    // Answers are kept for as long as the version of the register stays.
    [Fact]
    public async Task The_use_of_a_key_drops_no_answer_that_is_kept()
    {
        var key = await platform.KeyAsync(Role.Researcher);
        var uses = platform.Services.GetRequiredService<KeyUses>();
        var version = new RegisterVersion(platform.Services.GetRequiredService<IDbContextFactory<RegisterContext>>());
        var before = await version.ReadAsync();

        uses.Note(key[5..17], new MovableClock().Now);
        await uses.WriteAsync(default);

        await using var register = await platform.Services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContextAsync();
        Assert.NotNull((await register.Set<AccessKey>().SingleAsync(one => one.Id == key.Substring(5, 12))).LastUsed);
        Assert.Equal(before, await version.ReadAsync());
    }

    // A commit that changes no value, so that no other test of the collection sees it.
    private async Task CommitElsewhereAsync()
    {
        await using var register = await platform.Services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContextAsync();
        await register.Database.ExecuteSqlRawAsync("""UPDATE "Programme" SET "StartYear" = "StartYear" """);
    }

    private async Task<HttpResponseMessage> GetAsync(string query, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await platform.Http.SendAsync(request);
    }
}

using System.Net.Http.Json;
using System.Reflection;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Engine.Tests.Sample;
using CollectiveEconomy.Statistics.Access;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Access;

[Collection(nameof(RunningPlatform))]
public sealed class PlatformAccessTests(RunningPlatform platform)
{
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    // Every element of the real schema; AccessMatrixTests try all routes to an element.
    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Exactly_who_reaches_the_role_passes(Role role)
    {
        var key = role == Role.Public ? null : await platform.KeyAsync(role);
        foreach (var probe in SchemaProbes.Of(platform.Services.GetRequiredService<ISchema>(), isRun: false))
            AccessMatrixTests.Check(probe, role, "POST", await SendAsync(Post(probe), key));
    }

    [Fact]
    public async Task Viewer_says_who_asks()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={viewer{role,scopes,keyExpires}}");
        request.Headers.Add("Authorization", "Bearer " + await platform.KeyAsync(Role.Ministry, "b a"));
        using var response = await platform.Http.SendAsync(request);

        Assert.Contains(
            """{"viewer":{"role":"MINISTRY","scopes":["a","b"],"keyExpires":null}}""",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            """{"viewer":{"role":"PUBLIC","scopes":[],"keyExpires":null}}""",
            await platform.Http.GetStringAsync("/graphql?query={viewer{role,scopes,keyExpires}}"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void No_role_stands_where_nothing_reads_it() =>
        Assert.Empty(
            from assembly in new[] { typeof(PlatformHost).Assembly, typeof(Role).Assembly, typeof(SampleHost).Assembly }
            from type in assembly.GetTypes()
            from constructor in type.GetConstructors()
            from parameter in constructor.GetParameters()
            where parameter.GetCustomAttribute<RequiresRoleAttribute>() is not null
            select $"{type.Name}({parameter.Name})"
        );

    private static HttpRequestMessage Post(Probe probe) =>
        new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = probe.Document, variables = probe.Variables }) };

    private async Task<Answer> SendAsync(HttpRequestMessage request, string? key)
    {
        using (request)
        {
            request.Headers.Accept.ParseAdd("application/graphql-response+json");
            if (key is not null)
                request.Headers.Add("Authorization", "Bearer " + key);
            using var response = await platform.Http.SendAsync(request);
            return new Answer((int)response.StatusCode, null, await response.Content.ReadAsStringAsync());
        }
    }
}

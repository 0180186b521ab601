using CollectiveEconomy.Engine.Tests.Sample;
using CollectiveEconomy.Statistics.Access;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Access;

/// <summary>Every role names every element by every route; exactly those pass that reach the role that the element declares.</summary>
public sealed class AccessMatrixTests : IClassFixture<GuardedHost>
{
    private readonly GuardedHost _host;
    private readonly IReadOnlyList<Probe> _probes;

    public AccessMatrixTests(GuardedHost host)
    {
        _host = host;
        // Some fields of the sample wait until their time is over.
        _probes =
        [
            .. SchemaProbes
                .Of(host.Services.GetRequiredService<ISchema>(), isRun: true)
                .Where(probe => probe.Element is not ("Query.wait" or "Query.interrupted" or "Query.endless")),
        ];
    }

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Fact]
    public void The_probes_meet_every_kind_of_element_at_every_role()
    {
        Assert.Equal(Enum.GetValues<Role>(), _probes.Select(probe => probe.Needed).Distinct().Order());
        Assert.All(
            [
                "Query.dossier",
                "Secret.capital",
                "... on Secret",
                "Query.find(owner: )",
                "Query.find(where: SecretFilter.capital)",
                "Query.find(where: $SecretFilter.capital)",
                "Query.find(where: $SecretOrderKey.CAPITAL)",
                "Vault.gold",
                "Vault.take(coin: Coin.GOLD)",
                "Vault.take(order: $StewardInput.text)",
                "Vault.take(slips: $Slip.closed)",
                "Mutation.seal",
            ],
            element => Assert.True(_probes.Single(probe => probe.Element == element).Needed > Role.Public, element)
        );
    }

    // Stewards first, so that every document is in the cache before anybody else asks; then once more by who may not.
    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Exactly_who_reaches_the_role_passes(Role role)
    {
        foreach (var probe in _probes)
        {
            await _host.Ask(Role.Steward, probe.Document, probe.Variables);
            Check(probe, role, "POST", await _host.Ask(role, probe.Document, probe.Variables));
            if (!probe.IsMutation)
                Check(probe, role, "GET", await _host.Get(probe.QueryString, _host.KeyOf(role) is { } key ? "Bearer " + key : null));
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task The_first_to_send_a_document_is_held_to_the_role_too(Role role)
    {
        // A name of its own makes a document that no cache holds.
        foreach (var probe in _probes)
        {
            var text = probe.Document.StartsWith('{') ? "query " + probe.Document : probe.Document;
            var fresh = text.Insert(text.IndexOf(' ', StringComparison.Ordinal) + 1, $"First{role} ");
            Check(probe, role, "first POST", await _host.Ask(role, fresh, probe.Variables));
            Check(probe, role, "second POST", await _host.Ask(role, fresh, probe.Variables));
        }
    }

    internal static void Check(Probe probe, Role role, string route, Answer answer)
    {
        var place = $"{role} {route} {probe.Element} (needs {probe.Needed}): {probe.Document} -> {answer.Status} {answer.Body}";
        Assert.DoesNotContain("GRAPHQL_VALIDATION_FAILED", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("GRAPHQL_PARSE_FAILED", answer.Body, StringComparison.Ordinal);
        if (role >= probe.Needed)
        {
            // Whatever refuses for another reason would hide whether this one does.
            Assert.True(answer.Status is not (401 or 403 or 429 or 503), place);
            return;
        }

        Assert.True((answer.Status, answer.Code) == (403, "ACCESS_DENIED"), place);
        Assert.False(answer.Json.TryGetProperty("data", out _), place);
        Assert.True(
            answer.Error.GetProperty("extensions").GetProperty("role").GetString() is "RESEARCHER" or "MINISTRY" or "STEWARD",
            place
        );
    }
}

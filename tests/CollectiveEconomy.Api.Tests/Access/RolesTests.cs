using CollectiveEconomy.Statistics.Access;
using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Access;

public sealed class RolesTests(GuardedHost host) : IClassFixture<GuardedHost>
{
    [Fact]
    public async Task A_refusal_names_the_field_and_the_role_and_nothing_else()
    {
        var answer = await host.Ask(Role.Researcher, "{dossier}");
        Assert.Equal(
            """{"errors":[{"message":"`Query.dossier` needs the role MINISTRY.","locations":[{"line":1,"column":2}],"extensions":{"code":"ACCESS_DENIED","role":"MINISTRY"}}]}""",
            answer.Body
        );
        Assert.Equal(403, answer.Status);
    }

    [Theory]
    [InlineData("query ($w: SecretFilter) { find(where: $w) }", """{"w":{"not":{"and":[{"number":1},{"and":{"capital":2}}]}}}""")]
    [InlineData("query ($w: SecretFilter) { find(where: $w) }", """{"w":{"not":{"capital":null}}}""")]
    [InlineData("query ($k: SecretOrderKey) { find(where: { not: { key: $k } }) }", """{"k":"CAPITAL"}""")]
    [InlineData("query ($k: SecretOrderKey!) { ranked(by: $k) }", """{"k":"CAPITAL"}""")]
    [InlineData("query ($w: SecretFilter = { and: [{ capital: 1 }] }) { find(where: $w) }", "{}")]
    [InlineData("query ($k: SecretOrderKey! = CAPITAL) { ranked(by: $k) }", """{"k":"NUMBER"}""")]
    [InlineData("query ($o: String) { find(owner: $o) }", "{}")]
    [InlineData("{ find(where: { and: { not: { key: CAPITAL } } }) }", "{}")]
    [InlineData("query ($no: Boolean!) { dossier @skip(if: $no) }", """{"no":true}""")]
    [InlineData("{ ...f } fragment f on Query { again: dossier }", "{}")]
    [InlineData("{ numbered { ... on Secret { __typename } } }", "{}")]
    [InlineData("{ numbered { ...f } } fragment f on Secret { number }", "{}")]
    [InlineData("{ numbered { ... on INumbered { ... on Secret { capital } } } }", "{}")]
    [InlineData("{ vault { take(slips: [{ open: \"a\" }, { closed: \"b\" }]) } }", "{}")]
    public async Task Nothing_protected_passes_by_depth_variable_default_or_fragment(string document, string variables)
    {
        foreach (var first in new[] { Role.Public, Role.Steward, Role.Public })
        {
            var answer = await host.Ask(first, document, System.Text.Json.JsonSerializer.Deserialize<object>(variables));
            Assert.True(first == Role.Steward ? answer.Status == 200 : (answer.Status, answer.Code) == (403, "ACCESS_DENIED"), answer.Body);
        }
    }

    [Theory]
    [InlineData("{ disguised { number } }", "disguised")]
    [InlineData("{ disguised { __typename } }", "disguised")]
    [InlineData("{ loaded { __typename } }", "loaded")]
    [InlineData("{ halfOpen { number } }", "halfOpen")]
    [InlineData("{ mixed { number } }", "mixed")]
    public async Task What_an_interface_hides_is_refused_when_it_shows(string document, string field)
    {
        var refused = await host.Ask(Role.Public, document);
        var allowed = await host.Ask(Role.Ministry, document);

        Assert.Equal((200, "ACCESS_DENIED"), (refused.Status, refused.Code));
        Assert.DoesNotContain("Secret\"", refused.Body, StringComparison.Ordinal);
        Assert.False(allowed.Json.TryGetProperty("errors", out _), allowed.Body);
        Assert.NotEqual(System.Text.Json.JsonValueKind.Null, allowed.Data.GetProperty(field).ValueKind);
    }

    [Fact]
    public async Task What_an_interface_shows_of_others_is_given()
    {
        var answer = await host.Ask(Role.Public, "{ halfOpen { __typename ... on HalfOpen { name } } numbered { number } }");
        Assert.Equal("""{"halfOpen":{"__typename":"HalfOpen","name":"half"},"numbered":{"number":1}}""", answer.Data.GetRawText());
    }

    [Fact]
    public async Task The_cursor_of_a_protected_order_is_of_no_use_to_others()
    {
        const string Document = "query ($by: SecretOrderKey!, $after: String) { ranked(by: $by, after: $after) }";
        var ranked = await host.Ask(Role.Ministry, Document, new { by = "CAPITAL" });
        var cursor = ranked.Data.GetProperty("ranked")[0].GetString()!.Split(' ')[1];

        var next = await host.Ask(Role.Ministry, Document, new { by = "CAPITAL", after = cursor });
        var sameOrder = await host.Ask(Role.Researcher, Document, new { by = "CAPITAL", after = cursor });
        var otherOrder = await host.Ask(Role.Researcher, Document, new { by = "NUMBER", after = cursor });
        var noOrder = await host.Ask(Role.Public, "query ($after: String) { ranked(after: $after) }", new { after = cursor });

        Assert.StartsWith("3 ", next.Data.GetProperty("ranked")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal((403, "ACCESS_DENIED"), (sameOrder.Status, sameOrder.Code));
        Assert.Equal(("CURSOR_INVALID", "CURSOR_INVALID"), (otherOrder.Code, noOrder.Code));
    }

    [Fact]
    public void Descriptions_say_the_role()
    {
        var text = host.Services.GetRequiredService<ISchema>().Print(new PrintOptions { IncludeDescriptions = true });
        Assert.All(
            [
                "For the ministry. Needs the role MINISTRY.",
                "Whose. Needs the role MINISTRY.",
                "Their capital. Needs the role RESEARCHER.",
                "By capital. Needs the role MINISTRY.",
                "Something that not everybody may see. Needs the role RESEARCHER.",
                "Its capital in dong. Needs the role MINISTRY.",
                "What only stewards say. Needs the role STEWARD.",
                "How much. Needs the role RESEARCHER.",
                "Gold. Needs the role STEWARD.",
                "A closed word. Needs the role MINISTRY.",
                "Seals, in word. Needs the role STEWARD.",
            ],
            sentence => Assert.Contains(sentence, text, StringComparison.Ordinal)
        );
    }
}
